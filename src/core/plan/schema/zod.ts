import * as z from "zod";

// Generated parsers need `new Function`, which the pane's content security policy refuses and reports.
z.config({ jitless: true });

/** The schema library, set up to run without generating code. */
export { z };
