import { join } from "node:path";
import ts from "typescript";
import { projectRoot } from "./project-root";

/** What the compiler says about code that would stand in a file of a folder with settings of its own; nothing is written to disk. */
export function complaintsAbout(folder: string, code: string): readonly string[] {
  const at = join(projectRoot, folder);
  const planted = join(at, "planted.ts");
  const config = ts.readConfigFile(join(at, "tsconfig.json"), ts.sys.readFile.bind(ts.sys));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, at);
  const host = ts.createCompilerHost(options);
  const readFile = host.readFile.bind(host);
  const fileExists = host.fileExists.bind(host);
  host.readFile = (path) => (path === planted ? code : readFile(path));
  host.fileExists = (path) => path === planted || fileExists(path);
  host.getSourceFile = (path, version) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, version);
  };
  const program = ts.createProgram([planted], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}
