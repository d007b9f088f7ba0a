import { join } from "node:path";
import { z } from "zod";
import { plantTree } from "./planted-tree";
import { projectRoot } from "./project-root";
import { toolReport } from "./tool-report";

const printedReport = z.array(
  z.object({
    filePath: z.string(),
    messages: z.array(z.object({ ruleId: z.string().nullable(), message: z.string() })),
  }),
);

/** One complaint of the linter: the rule, and the sentence it says. */
export interface LintComplaint {
  readonly rule: string | null;
  readonly message: string;
}

/** What surrounds planted files: the project's compiler settings, with a browser and JSX for the pane. */
const surroundings: Readonly<Record<string, string>> = {
  "tsconfig.json": JSON.stringify({
    extends: join(projectRoot, "tsconfig.json"),
    compilerOptions: {
      jsx: "preserve",
      lib: ["ES2023", "DOM"],
      typeRoots: [join(projectRoot, "node_modules/@types")],
    },
    include: ["src", "tests"],
  }),
};

/** The complaints of the project's lint rules about planted files (path → content), by path. */
export function lintReport(files: Readonly<Record<string, string>>): Readonly<Record<string, readonly LintComplaint[]>> {
  const tree = plantTree({ ...surroundings, ...files });
  try {
    const program = join(projectRoot, "node_modules/eslint/bin/eslint.js");
    const config = join(projectRoot, ".config/eslint.config.mjs");
    const printed = toolReport(program, ["--config", config, "--format", "json", "."], tree.root);
    return Object.fromEntries(
      printedReport.parse(JSON.parse(printed)).map(({ filePath, messages }) => [
        filePath.slice(tree.root.length + 1).replaceAll("\\", "/"),
        messages.map(({ ruleId, message }) => ({ rule: ruleId, message })),
      ]),
    );
  } finally {
    tree.remove();
  }
}
