import type { Result } from "../../core/shared/result";
import type { RefusedFile } from "../guard/refused-file";

/** What a worker tells the thread that started it: that its code is loaded, then what came of the bytes. */
export type JobMessage<Value> =
  | { readonly kind: "started" }
  | { readonly kind: "done"; readonly outcome: Result<Value, RefusedFile> };
