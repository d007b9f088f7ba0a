/** The day a file is dated that says none: the first that a package can say. */
export const firstDay = new Date("1980-01-01T00:00:00Z");
