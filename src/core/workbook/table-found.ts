/** What is found where a table stands in the way of what is to be laid there. */
export const tableFound = "a table";
