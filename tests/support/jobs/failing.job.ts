import { serveJob } from "../../../src/file/worker/serve-job";

/** A reader with a mistake of ours in it. */
serveJob(() => Promise.reject(new Error("a mistake of ours")));
