import { success } from "../../../src/core/shared/result";
import { serveJob } from "../../../src/file/worker/serve-job";

/** A reader that answers with the number of bytes. */
serveJob((bytes) => Promise.resolve(success(bytes.length)));
