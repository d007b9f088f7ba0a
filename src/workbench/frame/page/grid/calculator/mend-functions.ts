import { ArrayValueObject, BaseFunction, type BaseValueObject, functionLookup, functionStatistical, NumberValueObject } from "@univerjs/engine-formula";

type Given = BaseValueObject[];
type Result = ReturnType<BaseFunction["calculate"]>;

const functions: readonly (readonly unknown[])[] = [...functionLookup, ...functionStatistical];

/**
 * Puts functions of the grid's calculator right that give something else than
 * Excel. A choice by what MATCH found is one choice, so that a whole range can
 * be chosen: the grid takes it for a list of one, and gives the range's first
 * cell. The least and the greatest of no numbers is 0: the grid gives a list with nothing in it.
 */
export function mendFunctions(): void {
  mend("CHOOSE", (calculate, [index, ...choices]) => calculate(...(index === undefined ? [] : [onlyValue(index), ...choices])));
  for (const name of ["MINIFS", "MAXIFS"]) {
    mend(name, (calculate, given) => {
      const found = calculate(...given);
      return found instanceof ArrayValueObject && isSingle(found) ? NumberValueObject.create(0) : found;
    });
  }
}

function onlyValue(index: BaseValueObject): BaseValueObject {
  return index instanceof ArrayValueObject && isSingle(index) ? (index.get(0, 0) ?? index) : index;
}

function isSingle(values: ArrayValueObject): boolean {
  return values.getRowCount() <= 1 && values.getColumnCount() <= 1;
}

function mend(name: string, mended: (calculate: (...given: Given) => Result, given: Given) => Result): void {
  const [builtIn] = functions.find((entry) => entry[1] === name) ?? [];
  const prototype: unknown = typeof builtIn === "function" ? builtIn.prototype : null;
  if (!(prototype instanceof BaseFunction)) throw new Error(`The grid's calculator knows no ${name}.`);
  const calculate = Reflect.get(prototype, "calculate");
  prototype.calculate = function (this: BaseFunction, ...given: Given): Result {
    return mended((...changed) => calculate.apply(this, changed), given);
  };
}
