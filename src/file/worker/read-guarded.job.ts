import { readGuarded } from "../guard/read-guarded";
import { serveJob } from "./serve-job";

serveJob((bytes) => readGuarded(bytes));
