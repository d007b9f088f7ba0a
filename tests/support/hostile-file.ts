import type { RefusedFile } from "../../src/file/guard/refused-file";

/** A file made to break whoever reads it, and the code it must be refused with. */
export interface HostileFile {
  readonly name: string;
  /** Made when first asked for. */
  readonly bytes: Uint8Array;
  readonly expectedCode: RefusedFile["code"];
}

/** A hostile file from the function that makes its bytes. */
export function hostileFile(name: string, expectedCode: RefusedFile["code"], make: () => Uint8Array): HostileFile {
  let made: Uint8Array | null = null;
  return {
    name,
    expectedCode,
    get bytes() {
      made ??= make();
      return made;
    },
  };
}
