import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../house/project-root";

/** What of a mutant is told. */
interface Spot {
  readonly mutatorName: string;
  readonly replacement?: string | undefined;
  readonly location: { readonly start: { readonly line: number; readonly column: number } };
}

/** Where a mutant survived, what stands there and what stood there instead, on one line. */
export function spotText(source: string, { mutatorName, replacement = "", location: { start } }: Spot): string {
  const line = readFileSync(join(projectRoot, source), "utf8").split("\n")[start.line - 1]?.trim() ?? "";
  return `${source}:${start.line}:${start.column + 1} ${mutatorName} → ${replacement.replace(/\s+/gu, " ").slice(0, 120)}   in   ${line.slice(0, 160)}`;
}
