import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A throw-away copy of the project's shape on disk, in which a check may be shown bad code. */
export interface PlantedTree {
  readonly root: string;
  remove(): void;
}

/** Writes the files (path from the top of the project → content) into a new temporary folder. */
export function plantTree(files: Readonly<Record<string, string>>): PlantedTree {
  const root = mkdtempSync(join(tmpdir(), "planted-"));
  for (const [path, content] of Object.entries(files)) {
    const place = join(root, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
  return { root, remove: () => rmSync(root, { recursive: true, force: true }) };
}
