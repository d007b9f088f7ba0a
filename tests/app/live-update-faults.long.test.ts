import { describe, expect, test } from "@jest/globals";
import { progressTable } from "../../src/core/contract/tables";
import { HostError } from "../../src/workbench/host/protocol/host-error";
import { looked, updated } from "../support/update/memory-update";
import { cells, plans, worn } from "../support/update/worn-workbook";

describe("an update through Office.js", () => {
  test.each(["before", "middle", "after"] as const)("that fails at any of its syncs, %s what it does, loses no entry and is completed by running it again", async (time) => {
    const whole = await worn();
    await updated(whole.port, { plans });
    const syncs = whole.host.syncCount;
    expect(syncs).toBeGreaterThan(4);
    for (let sync = 3; sync <= syncs; sync += 1) {
      const { host, port } = await worn();
      const before = cells(await port.read(), progressTable.name, progressTable.result);
      host.failAt(host.syncCount + sync, new HostError("GeneralException", "There was an internal error while processing the request."), time === "middle" ? { afterActions: 40 } : time);
      await updated(port, { plans });
      await updated(port, { moment: "2026-05-01 09:30:00", plans });
      expect((await looked(port, plans)).safe).toEqual([]);
      expect(cells(await port.read(), progressTable.name, progressTable.result)).toEqual(before);
    }
  });
});
