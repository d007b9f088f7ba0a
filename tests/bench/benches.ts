import type { Bench } from "./bench";
import { checkBenches, editBench } from "./checks";
import { generationBench, growthBench } from "./generation";
import { guardBench } from "./guard";

/** Every bench, in the order in which they run. */
export const benches: readonly Bench[] = [generationBench, growthBench, guardBench, ...checkBenches, editBench];
