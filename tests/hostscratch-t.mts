import { sendai2021 } from "../src/core/plan/sendai-2021";
import { planWorkbook } from "../src/core/sheets/plan-workbook";
import { openedBook, savedBook } from "../src/workbench/host/book-file";
import { bookOf } from "./support/books/book-of";
import { fileOf } from "./support/filled-workbook";
const t=(n:string,a:number)=>console.log(n,Math.round(performance.now()-a));
let a=performance.now(); const bytes = await fileOf(planWorkbook({ plan: sendai2021, targetYear: 2022, createdOn: "2022-05-01" })); t("file",a);
a=performance.now(); const given=await bookOf(bytes); t("read",a);
a=performance.now(); const b=openedBook(given); t("open",a);
a=performance.now(); const s=savedBook(b); t("save",a);
import { insertRows, insertColumns } from "../src/workbench/host/acts/change-sheet";
for (let i=0;i<3;i++){a=performance.now(); insertRows(b, given.sheets[3]!.name, 2); t("insert",a);}
import { HostExcel } from "../src/workbench/host/host-excel";
import { loadOfficeClient } from "../src/workbench/host/client/load-office-client";
for (let i=0;i<3;i++){a=performance.now(); const h=new HostExcel({book:b}); loadOfficeClient(h); t("client",a);}
a=performance.now();
await Excel.run(async c=>{ const ss=c.workbook.worksheets.load("items/name"); await c.sync(); const us=ss.items.map(s=>s.getUsedRangeOrNullObject(false).load("address,values,formulas")); await c.sync(); console.log(us.map(u=>u.isNullObject?null:u.address).join(" ")); }); t("read all",a);
