/**
 * The result of a formula made of numbers alone, such as `1234/2145` or
 * `(210+33)/400*100%`: what people type for a share. `null` when it refers to
 * anything else or has no result.
 *
 * Some programs save formulas without their results; such an entry is still an
 * entry.
 */
export function constantFormulaValue(formula: string): number | null {
  const tokens = formula.replace(/^=/, "").match(/\s+|\d+(?:\.\d+)?|\.\d+|[-+*/()%]|[^]/g)?.filter((token) => token.trim() !== "") ?? [];
  const reader = { tokens, position: 0 };
  const value = sum(reader);
  return reader.position === tokens.length && value !== null && Number.isFinite(value) ? value : null;
}

interface Reader {
  readonly tokens: readonly string[];
  position: number;
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
    value = next === null ? null : sign === "+" ? value + next : value - next;
  }
  return value;
}

function product(reader: Reader): number | null {
  let value = factor(reader);
  for (let sign = taken(reader, ["*", "/"]); sign !== null && value !== null; sign = taken(reader, ["*", "/"])) {
    const next = factor(reader);
    value = next === null ? null : sign === "*" ? value * next : value / next;
  }
  return value;
}

function factor(reader: Reader): number | null {
  const sign = taken(reader, ["-", "+"]);
  if (sign !== null) {
    const value = factor(reader);
    return value === null ? null : sign === "-" ? -value : value;
  }
  let value: number | null;
  if (taken(reader, ["("]) !== null) {
    value = sum(reader);
    if (taken(reader, [")"]) === null) return null;
  } else {
    const token = reader.tokens[reader.position] ?? "";
    if (!/^[\d.]/.test(token)) return null;
    reader.position += 1;
    value = Number(token);
  }
  while (value !== null && taken(reader, ["%"]) !== null) value /= 100;
  return value;
}
