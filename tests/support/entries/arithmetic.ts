import fc from "fast-check";

/** An arithmetic expression as a tree: no precedence, no brackets, nothing to parse. */
export type Arithmetic =
  | { readonly kind: "number"; readonly text: string }
  | { readonly kind: "negative" | "positive" | "percent"; readonly of: Arithmetic }
  | { readonly kind: "+" | "-" | "*" | "/"; readonly left: Arithmetic; readonly right: Arithmetic };

const { anyTree } = fc.letrec<{ anyTree: Arithmetic; number: Arithmetic; sign: Arithmetic; operation: Arithmetic }>((tie) => ({
  anyTree: fc.oneof({ maxDepth: 5, withCrossShrink: true }, tie("number"), tie("sign"), tie("operation"), tie("operation")),
  number: fc
    .oneof(fc.nat({ max: 3000 }).map(String), fc.tuple(fc.nat({ max: 99 }), fc.nat({ max: 999 })).map((parts) => parts.join(".")), fc.constant(".5"))
    .map((text) => ({ kind: "number", text })),
  sign: fc.record({ kind: fc.constantFrom("negative", "positive", "percent"), of: tie("anyTree") }),
  operation: fc.record({ kind: fc.constantFrom("+", "-", "*", "/"), left: tie("anyTree"), right: tie("anyTree") }),
}));

export const anyArithmetic = anyTree;

/** What the expression comes to; not finite where any part of it is not. */
export function resultOf(tree: Arithmetic): number {
  if (tree.kind === "number") return Number(tree.text);
  if ("of" in tree) {
    const value = resultOf(tree.of);
    return tree.kind === "percent" ? value / 100 : tree.kind === "negative" ? -value : value;
  }
  const [left, right] = [resultOf(tree.left), resultOf(tree.right)];
  if (!Number.isFinite(left) || !Number.isFinite(right)) return Number.NaN;
  switch (tree.kind) {
    case "+":
      return left + right;
    case "-":
      return left - right;
    case "*":
      return left * right;
    case "/":
      return left / right;
  }
}

const tightness = { "+": 1, "-": 1, "*": 2, "/": 2, negative: 3, positive: 3, percent: 4, number: 5 } as const;

/** The expression as people write it: brackets only where they are needed, `blank` between the parts. */
export function written(tree: Arithmetic, blank: string): string {
  const within = (part: Arithmetic, least: number): string => {
    const text = written(part, blank);
    return tightness[part.kind] < least ? `(${blank}${text}${blank})` : text;
  };
  if (tree.kind === "number") return tree.text;
  if (!("of" in tree)) return [within(tree.left, tightness[tree.kind]), tree.kind, within(tree.right, tightness[tree.kind] + 1)].join(blank);
  return tree.kind === "percent" ? `${within(tree.of, 4)}${blank}%` : `${tree.kind === "negative" ? "-" : "+"}${blank}${within(tree.of, 3)}`;
}
