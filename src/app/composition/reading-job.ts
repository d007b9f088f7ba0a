/** The module that reads untrusted files in a worker: importing it inside one does the reading. */
import "../../file/worker/read-snapshot.job";
