import { hostileContainers } from "./hostile-containers";
import type { HostileFile } from "./hostile-file";
import { hostileParts } from "./hostile-parts";
import { hostileSheets } from "./hostile-sheets";

/** Every hostile file, made by code when first asked for. */
export const hostileFiles: readonly HostileFile[] = [...hostileContainers, ...hostileParts, ...hostileSheets];
