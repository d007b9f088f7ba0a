import { readGuarded } from "../../../src/file/guard/read-guarded";
import { serveJob } from "../../../src/file/worker/serve-job";

/** The guarded reader alone, without a plan. */
serveJob((bytes) => readGuarded(bytes));
