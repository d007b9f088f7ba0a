import { constants, deflateRawSync } from "node:zlib";
import { joined } from "./raw-zip";

const mebibyte = 1024 * 1024;

/**
 * So many MiB of zeros, deflated: about 1 KB each. One mebibyte is packed up to
 * a whole byte and repeated, since packed zeros only refer back to zeros; so a
 * bomb of any size costs nothing to make.
 */
export function packedZeros(mebibytes: number): Uint8Array {
  const piece = deflateRawSync(new Uint8Array(mebibyte), { level: 9, finishFlush: constants.Z_SYNC_FLUSH });
  const lastBlock = Uint8Array.of(0x03, 0x00);
  return joined([...Array.from({ length: mebibytes }, () => piece), lastBlock]);
}
