/** What is found where a sheet is protected with a password: nothing is written on it until a person takes the protection off. */
export const passwordFound = "a password";
