import ts from "typescript";
import { projectRoot } from "../house/project-root";
import { apiSetOf, isLater, parsedVersion } from "./api-set";
import { type UsedMember, usedMembers } from "./used-members";

/** The requirement set the product asks for. */
export const declaredSet = [1, 14] as const;

/**
 * Members of Office.js that some files use though the declared requirement set
 * does not have them, in a line each. One inside `if (…isSetSupported("ExcelApi",
 * "1.17"))` is allowed what that set has.
 *
 * `planted` is code taken for a further file; nothing is written to disk.
 */
export function undeclaredMembers(files: readonly string[], planted: ReadonlyMap<string, string> = new Map()): string[] {
  const config = ts.readConfigFile(`${projectRoot}/tsconfig.json`, ts.sys.readFile.bind(ts.sys));
  const { options } = ts.parseJsonConfigFileContent({ ...config.config, include: [] }, ts.sys, projectRoot);
  const host = ts.createCompilerHost(options, true);
  const [readFile, fileExists] = [host.readFile.bind(host), host.fileExists.bind(host)];
  host.readFile = (path) => planted.get(path) ?? readFile(path);
  host.fileExists = (path) => planted.has(path) || fileExists(path);
  host.getSourceFile = (path, version) => {
    const text = host.readFile(path);
    return text === undefined ? undefined : ts.createSourceFile(path, text, version, true);
  };
  const program = ts.createProgram([...files, ...planted.keys()], options, host);
  const checker = program.getTypeChecker();
  return [...files, ...planted.keys()].flatMap((path) => {
    const file = program.getSourceFile(path);
    return file === undefined ? [`${path} was not found`] : usedMembers(file, checker).flatMap(complaint);
  });
}

function complaint({ node, name, declarations }: UsedMember): string[] {
  const file = node.getSourceFile();
  const place = `${file.fileName.replace(`${projectRoot}/`, "")}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
  if (declarations.length === 0) return [`${place} ${name} cannot be told`];
  const sets = declarations.map(apiSetOf);
  const allowed = guardedSet(node);
  const isAllowed = sets.some((set) => set === undefined || (set.version !== null && !isLater(set.version, allowed)));
  return isAllowed ? [] : [`${place} ${name} is of ${sets[0]?.text ?? ""}`];
}

/** The latest set that is known to be there where a node stands. */
function guardedSet(node: ts.Node): readonly [number, number] {
  let latest: readonly [number, number] = declaredSet;
  for (let inner = node; !ts.isSourceFile(inner); inner = inner.parent) {
    const { parent } = inner;
    const condition = ts.isIfStatement(parent) && parent.thenStatement === inner ? parent.expression : ts.isConditionalExpression(parent) && parent.whenTrue === inner ? parent.condition : null;
    const match = /isSetSupported\("ExcelApi", "([\d.]+)"\)/.exec(condition?.getText() ?? "");
    const version = match === null ? null : parsedVersion(match[1] ?? "");
    if (version !== null && isLater(version, latest)) latest = version;
  }
  return latest;
}
