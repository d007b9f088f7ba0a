import type { Book } from "../model/book";
import { hostClass } from "../protocol/host-class";
import { invalidArgument } from "../protocol/host-error";
import type { WireValue } from "../protocol/wire-value";
import { dayNumber } from "../operations/day-number";
import type { Session } from "./session";

/** Worksheet functions that are answered without a cell. Of all of them only DATE is written: it tells the book's date system (assumed: `dateSystem`). */
export const functions = hostClass<Book, Excel.Functions, Session>("Functions", {
  methods: {
    Date: (book, args, session) => {
      const [year, month, day] = [args.integer(0), args.integer(1), args.integer(2)];
      if (year < 1905 || month < 1 || month > 12 || day < 1 || day > 31) throw invalidArgument("DATE is written for ordinary days only.");
      return functionResult({ value: dayNumber((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000, book.dateSystem) }, session);
    },
  },
});

const functionResult = hostClass<{ readonly value: WireValue }, Excel.FunctionResult<number>, Session>("FunctionResult", {
  scalars: { Value: { get: ({ value }) => value }, Error: { get: () => null } },
});
