import ts from "typescript";

/** The requirement set a member of Office.js belongs to: `1.14`, or `null` when it is in none that can be counted on. */
export interface ApiSet {
  readonly version: readonly [number, number] | null;
  /** As documented: `ExcelApi 1.14`, `ExcelApiOnline 1.1`. */
  readonly text: string;
}

/** The requirement set documented at a declaration, else at the class around it; `undefined` where none is. */
export function apiSetOf(declaration: ts.Declaration): ApiSet | undefined {
  for (let node: ts.Node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getFullText());
    const match = /\[Api set: ([A-Za-z]+) ([^\]]+)\]/.exec(comments.join("\n"));
    const [, name = "", version = ""] = match ?? [];
    if (match !== null) return { version: name === "ExcelApi" ? parsedVersion(version) : null, text: `${name} ${version}` };
    if (ts.isClassDeclaration(node) || ts.isInterfaceDeclaration(node)) return undefined;
  }
  return undefined;
}

/** Whether a version is later than another. */
export function isLater([major, minor]: readonly [number, number], [otherMajor, otherMinor]: readonly [number, number]): boolean {
  return major > otherMajor || (major === otherMajor && minor > otherMinor);
}

/** Reads `1.14`, and of `1.1 for getting the name; 1.4 for setting it` the latest; `null` for `BETA (PREVIEW ONLY)` and the like. */
export function parsedVersion(text: string): readonly [number, number] | null {
  const versions = [...text.matchAll(/\b(\d+)\.(\d+)\b/g)].map(([, major, minor]) => [Number(major), Number(minor)] as const);
  return versions.toSorted((left, right) => Number(isLater(left, right)) - Number(isLater(right, left))).at(-1) ?? null;
}
