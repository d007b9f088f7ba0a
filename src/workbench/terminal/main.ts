import { hostSession } from "./host-session";

// The command `host`: tries the add-in's use cases on real files, for development.
const moment = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo", dateStyle: "short", timeStyle: "medium" }).format(new Date());
const { code, output, errors } = await hostSession(process.argv.slice(2), moment);
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = code;
