/**
 * The result of a formula made of numbers alone, such as `1234/2145` or
 * `(210+33)/400*100%`: what people type for a share. `null` when it refers to
 * anything else or has no result: a division by zero has none, wherever it stands.
 *
 * Some programs save formulas without their results; such an entry is still an
 * entry.
 */
export function constantFormulaValue(formula: string): number | null {
  const tokens = formula.replace(/^=/, "").match(/\s+|\d+(?:\.\d+)?|\.\d+|[-+*/()%]|[^]/g)?.filter((token) => token.trim() !== "") ?? [];
  const reader: Reader = { tokens, position: 0, depth: 0 };
  const value = sum(reader);
  return reader.position === tokens.length ? value : null;
}

/** Brackets inside brackets. Nobody types more, and a file may hold thousands. */
const deepestNesting = 64;

interface Reader {
  readonly tokens: readonly string[];
  position: number;
  depth: number;
}

function taken(reader: Reader, choices: readonly string[]): string | null {
  const token = reader.tokens[reader.position];
  if (token === undefined || !choices.includes(token)) return null;
  reader.position += 1;
  return token;
}

function sum(reader: Reader): number | null {
  let value = product(reader);
  for (let sign = taken(reader, ["+", "-"]); sign !== null && value !== null; sign = taken(reader, ["+", "-"])) {
    const next = product(reader);
    value = next === null ? null : finite(sign === "+" ? value + next : value - next);
  }
  return value;
}

function product(reader: Reader): number | null {
  let value = factor(reader);
  for (let sign = taken(reader, ["*", "/"]); sign !== null && value !== null; sign = taken(reader, ["*", "/"])) {
    const next = factor(reader);
    value = next === null ? null : finite(sign === "*" ? value * next : value / next);
  }
  return value;
}

function factor(reader: Reader): number | null {
  let isNegative = false;
  for (let sign = taken(reader, ["-", "+"]); sign !== null; sign = taken(reader, ["-", "+"])) {
    if (sign === "-") isNegative = !isNegative;
  }
  let value = taken(reader, ["("]) === null ? plainNumber(reader) : bracketed(reader);
  while (value !== null && taken(reader, ["%"]) !== null) value /= 100;
  return value !== null && isNegative ? -value : value;
}

function bracketed(reader: Reader): number | null {
  if (reader.depth === deepestNesting) return null;
  reader.depth += 1;
  const value = sum(reader);
  reader.depth -= 1;
  return taken(reader, [")"]) === null ? null : value;
}

function plainNumber(reader: Reader): number | null {
  const token = reader.tokens[reader.position] ?? "";
  if (!/^\.?\d/.test(token)) return null;
  reader.position += 1;
  return finite(Number(token));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
