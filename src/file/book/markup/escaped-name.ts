/** A name that a part keeps in an attribute, line breaks written as `_x000a_`. */
export function escapedName(name: string): string {
  return name.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/[\u0000-\u001F\uFFFE\uFFFF]/g, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, "0")}_`);
}

/** Such a name as people see it. */
export function unescapedName(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
