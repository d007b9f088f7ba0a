import ts from "typescript";

/** A member of Office.js that code uses: called, read, set, given in an object, or named in a text of what to load. */
export interface UsedMember {
  readonly node: ts.Node;
  readonly name: string;
  readonly declarations: readonly ts.Declaration[];
}

/** Every member of Office.js a file uses; a text to load that cannot be read is one without declarations. */
export function usedMembers(file: ts.SourceFile, checker: ts.TypeChecker): UsedMember[] {
  const found: UsedMember[] = [];
  const add = (node: ts.Node, symbol: ts.Symbol | undefined, only?: ts.Declaration): void => {
    const declarations = (only === undefined ? (symbol?.declarations ?? []) : [only]).filter(isOffice);
    if (declarations.length > 0) found.push({ node, name: symbol?.name ?? node.getText(), declarations });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { expression: receiver, name } = node.expression;
      add(name, checker.getSymbolAtLocation(name), checker.getResolvedSignature(node)?.declaration);
      if (name.text === "load" && isOfficeType(checker.getTypeAtLocation(receiver))) found.push(...loaded(node, checker.getTypeAtLocation(receiver), checker));
    } else if (ts.isPropertyAccessExpression(node) && !(ts.isCallExpression(node.parent) && node.parent.expression === node)) {
      add(node.name, checker.getSymbolAtLocation(node.name));
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) add(node, checker.getTypeAtLocation(node.parent).getProperty(name.text));
    } else if (ts.isObjectLiteralExpression(node)) {
      const type = checker.getContextualType(node);
      for (const property of node.properties) {
        if (property.name !== undefined && ts.isIdentifier(property.name)) add(property, type?.getProperty(property.name.text));
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function loaded(call: ts.CallExpression, type: ts.Type, checker: ts.TypeChecker): UsedMember[] {
  const [argument] = call.arguments;
  if (argument === undefined || !ts.isStringLiteralLike(argument)) return [{ node: call, name: `load(${argument?.getText() ?? ""})`, declarations: [] }];
  return argument.text.split(",").flatMap((path) => loadedPath(call, path.trim(), type, checker));
}

/** `items/columns/items/name`: each step is a member of what the one before it leads to. */
function loadedPath(call: ts.CallExpression, path: string, type: ts.Type, checker: ts.TypeChecker): UsedMember[] {
  const found: UsedMember[] = [];
  let here = type;
  for (const name of path.split("/")) {
    const symbol = here.getProperty(name);
    if (symbol === undefined) return [...found, { node: call, name: path, declarations: [] }];
    found.push({ node: call, name, declarations: (symbol.declarations ?? []).filter(isOffice) });
    here = element(checker.getTypeOfSymbol(symbol), checker);
  }
  return found;
}

/** What an array holds; anything else is itself. */
function element(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  return isReference(type, checker) ? (checker.getTypeArguments(type)[0] ?? type) : type;
}

function isReference(type: ts.Type, checker: ts.TypeChecker): type is ts.TypeReference {
  return checker.isArrayType(type);
}

function isOfficeType(type: ts.Type): boolean {
  return (type.getSymbol()?.declarations ?? []).some(isOffice);
}

function isOffice(declaration: ts.Node): boolean {
  return declaration.getSourceFile().fileName.includes("@types/office-js/");
}
