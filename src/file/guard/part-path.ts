/** The folder of a part, without a slash at the end: `xl` for `xl/workbook.xml`, empty at the top. */
export function partFolder(part: string): string {
  return part.slice(0, Math.max(part.lastIndexOf("/"), 0));
}

/** The part a relationship leads to from a folder, `..` resolved; a leading slash counts from the package's top. */
export function targetPart(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The part that holds the relationships of a part: `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`. */
export function relationshipsPart(part: string): string {
  const folder = partFolder(part);
  return folder === "" ? `_rels/${part}.rels` : `${folder}/_rels/${part.slice(folder.length + 1)}.rels`;
}
