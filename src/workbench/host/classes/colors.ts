import { invalidArgument } from "../protocol/host-error";

/** Named colours that add-ins use; Excel knows all of HTML's. */
const named = new Map([
  ["black", "000000"],
  ["white", "FFFFFF"],
  ["red", "FF0000"],
  ["green", "008000"],
  ["blue", "0000FF"],
  ["yellow", "FFFF00"],
  ["orange", "FFA500"],
  ["gray", "808080"],
  ["purple", "800080"],
]);

/** RRGGBB of `#RRGGBB` or a colour's name; anything else is refused. */
export function wireColor(text: string): string {
  const hex = /^#([0-9A-Fa-f]{6})$/u.exec(text)?.[1]?.toUpperCase() ?? named.get(text.toLowerCase());
  if (hex === undefined) throw invalidArgument();
  return hex;
}

/** `#RRGGBB`, as Excel answers. */
export function shownColor(color: string): string {
  return `#${color.toUpperCase()}`;
}
