import { expect, test } from "@jest/globals";
import { complaintsAbout } from "../support/house/complaints-about";

/** The packages whose types stand beside the pane's own: they must not bring in what its settings leave out. */
const beside = 'import "react";\nimport "@fluentui/react-components";\nimport "zod";\n';

test("the compiler settings of the pane, and of all it is made of, know no method that a browser of 2021 lacks", () => {
  const code = ["[3].toSorted()", "[3].toReversed()", "[3].findLast(Boolean)", "[3].findLastIndex(Boolean)", "Object.groupBy([3], String)"];
  const complaints = complaintsAbout("src/taskpane", beside + code.map((line, index) => `export const value${index}: unknown = ${line};`).join("\n"));
  expect(complaints).toHaveLength(code.length);
  expect(complaintsAbout("src/taskpane", `${beside}export const last = [document.body].at(-1);`)).toEqual([]);
});
