import { z } from "zod";

const traced = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      ph: z.string(),
      pid: z.number(),
      tid: z.number(),
      ts: z.number(),
      dur: z.number().default(0),
      tdur: z.number().default(0),
      args: z.looseObject({ name: z.string().optional(), data: z.looseObject({ url: z.string().optional(), documentLoaderURL: z.string().optional() }).optional() }).default({}),
    }),
  ),
});

type Event = z.infer<typeof traced>["traceEvents"][number];

/** Work that is told as one, with what happens within it. */
const work = new Set(["EvaluateScript", "FunctionCall", "RunMicrotasks", "HandlePostMessage", "TimerFire", "EventDispatch", "SimpleWatcher::OnHandleReady", "Layout", "UpdateLayoutTree", "PrePaint", "Paint", "ParseHTML", "MinorGC", "MajorGC"]);

/** The categories of a browser's trace that are needed. */
export const traceCategories = ["devtools.timeline", "toplevel", "loading", "blink.user_timing"];

/**
 * For how long the pages' thread was busy with what, in milliseconds of its own
 * time: what else the computer does meanwhile is not counted. Work of scripts is
 * told by the script that took the largest part in it.
 */
export function threadTimes(trace: string): ReadonlyMap<string, number> {
  const { traceEvents } = traced.parse(JSON.parse(trace));
  const first = traceEvents.find(({ name, args }) => name === "navigationStart" && args.data?.documentLoaderURL?.startsWith("https:") === true);
  if (first === undefined) throw new Error("The trace holds no page.");
  const thread = traceEvents.find(({ name, pid, args }) => name === "thread_name" && pid === first.pid && args.name === "CrRendererMain");
  const own = traceEvents.filter(({ ph, pid, tid, ts }) => ph === "X" && pid === first.pid && tid === thread?.tid && ts >= first.ts).sort((one, other) => one.ts - other.ts || other.dur - one.dur);
  const sums = new Map<string, number>();
  const add = (what: string, microseconds: number): void => void sums.set(what, (sums.get(what) ?? 0) + microseconds / 1000);
  let end = 0;
  let inTasks = 0;
  for (const event of own) {
    if (/RunTask$/u.test(event.name)) inTasks += event.tdur;
    if (!work.has(event.name) || event.ts < end) continue;
    end = event.ts + event.dur;
    inTasks -= event.tdur;
    add(`${event.name} ${scriptOf(event, own)}`.trim(), event.tdur);
  }
  add("everything else", inTasks);
  return sums;
}

/** The file name of the script that most of an event's time went to. */
function scriptOf(event: Event, all: readonly Event[]): string {
  const within = all.filter(({ name, ts, dur }) => (name === "EvaluateScript" || name === "FunctionCall") && ts >= event.ts && ts + dur <= event.ts + event.dur);
  const largest = within.reduce<Event | null>((most, one) => (most === null || one.dur > most.dur ? one : most), null);
  return /[^/]+\.js/u.exec(event.args.data?.url ?? largest?.args.data?.url ?? "")?.[0] ?? "";
}
