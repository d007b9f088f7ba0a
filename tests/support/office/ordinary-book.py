"""Saves, under the name on the command line, a workbook with what people's own workbooks hold besides plain cells."""

import datetime
import sys

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import (
    CellIsRule,
    ColorScaleRule,
    DataBarRule,
    FormulaRule,
    IconSetRule,
    Rule,
)
from openpyxl.styles import Alignment, Border, Font, GradientFill, NamedStyle, PatternFill, Protection, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.filters import CustomFilter, CustomFilters, FilterColumn, Filters
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.table import Table, TableFormula, TableStyleInfo

book = Workbook()
book.properties.title = "課の一覧"
book.properties.creator = "人事課"

staff = book.active
staff.title = "職員 名簿"
staff.append(["氏名", "採用日", "年数", "達成率", "備考"])
for index in range(12):
    staff.append([f"職員{index + 1}", datetime.date(2010 + index, 4, 1), index, index / 20, None])
staff["A1"].style = NamedStyle("見出し", font=Font(name="メイリオ", size=14, bold=True, color="1F5673"), fill=PatternFill("solid", fgColor="DDE2E7"))
staff["B1"].border = Border(top=Side("double", color="FF0000"), bottom=Side("medium"), left=Side("hair"), diagonal=Side("thin"), diagonalUp=True)
staff["C1"].alignment = Alignment(horizontal="distributed", vertical="center", text_rotation=45, wrap_text=True)
staff["D1"].fill = GradientFill(degree=90, stop=("FF0000", "0000FF"))
staff["E1"].font = Font(strike=True, underline="double", italic=True, vertAlign="superscript", size=9, name="游明朝")
staff["E2"].protection = Protection(locked=False, hidden=True)
for row in range(2, 14):
    staff.cell(row, 2).number_format = "mm-dd-yy"
    staff.cell(row, 4).number_format = "0%"
staff["E3"] = "=SUM(C2:C13)"
staff["E6"] = "#N/A"
staff["E6"].data_type = "e"
staff["E7"] = "見てください"
staff["E7"].hyperlink = "https://example.com/?a=1&b=2"
staff["E8"] = "設定へ"
staff["E8"].hyperlink = Hyperlink(ref="E8", location="'設定'!A1")
staff["E9"].comment = Comment(" 確認済み\n三行目 ", "人事課")
staff["E10"] = datetime.datetime(2022, 5, 1, 13, 45, 30)
staff["E11"] = True
staff["E12"] = "'=1+1"
staff.merge_cells("G1:I2")
staff["G1"] = "結合"
staff.column_dimensions["A"].width = 20.5
staff.column_dimensions["F"].hidden = True
staff.column_dimensions["K"].font = Font(color="00FF00")
staff.column_dimensions.group("M", "N", outline_level=1)
staff.row_dimensions[1].height = 33.75
staff.row_dimensions[20].hidden = True
staff.row_dimensions[3].outlineLevel = 2
staff.freeze_panes = "B2"
staff.sheet_properties.tabColor = "B4540A"
staff.sheet_view.zoomScale = 85
staff.sheet_view.showGridLines = False
staff.auto_filter.ref = "A1:E13"
staff.auto_filter.filterColumn = [
    FilterColumn(colId=0, filters=Filters(filter=["職員1", "職員2"], blank=True)),
    FilterColumn(colId=2, customFilters=CustomFilters(_and=True, customFilter=[CustomFilter("greaterThan", "3")])),
]
staff.conditional_formatting.add("C2:C13", ColorScaleRule("min", None, "F8696B", "percentile", 50, "FFEB84", "max", None, "63BE7B"))
staff.conditional_formatting.add("C2:C13", CellIsRule("between", ["3", "5"], True, font=Font(bold=True), fill=PatternFill(bgColor="FFFF00")))
staff.conditional_formatting.add("A2:A13 E2:E13", Rule("duplicateValues", dxf=DifferentialStyle(fill=PatternFill(bgColor="FFC7CE")), priority=3))
staff.conditional_formatting.add("D2:D13", DataBarRule("min", None, "max", None, "638EC6"))
staff.conditional_formatting.add("D2:D13", IconSetRule("3Arrows", "percent", [0, 33, 67], reverse=True))
staff.conditional_formatting.add("C2:C13", Rule("top10", rank=3, bottom=True, percent=True, dxf=DifferentialStyle(font=Font(italic=True))))
staff.conditional_formatting.add("C2:C13", Rule("aboveAverage", aboveAverage=False, dxf=DifferentialStyle(border=Border(top=Side("thin", color="FF0000")))))
staff.conditional_formatting.add("B2:B13", Rule("timePeriod", timePeriod="lastMonth", formula=["TRUE"], dxf=DifferentialStyle(font=Font(color="9C0006"))))
staff.conditional_formatting.add("A2:A13", Rule("containsText", operator="containsText", text="1", formula=['NOT(ISERROR(SEARCH("1",A2)))'], dxf=DifferentialStyle(font=Font(color="9C0006"))))
staff.conditional_formatting.add("A2:E13", FormulaRule(["$C2>5"], font=Font(color="006100", bold=True), fill=PatternFill("solid", fgColor="C6EFCE", bgColor="C6EFCE")))

choice = DataValidation("list", '"済,未,対象外"', allow_blank=True)
choice.prompt, choice.promptTitle, choice.showInputMessage = "選んでください", "状態", True
choice.error, choice.errorTitle, choice.errorStyle, choice.showErrorMessage = "一覧から", "状態", "warning", True
choice.add("J2:J13")
choice.add("L2")
elsewhere = DataValidation("list", "'設定'!$A$1:$A$3", showDropDown=True, imeMode="hiragana")
elsewhere.add("J14")
number = DataValidation("decimal", operator="notBetween", formula1="0", formula2="1")
number.add("D2:D13")
custom = DataValidation("custom", formula1='AND(LEN(A2)<10,A2<>"<&>")')
custom.add("A2:A13")
prompt = DataValidation(prompt="ここに入力", promptTitle="案内", showInputMessage=True)
prompt.add("E2")
for rule in [choice, elsewhere, number, custom, prompt]:
    staff.add_data_validation(rule)

staff.page_setup.orientation, staff.page_setup.paperSize, staff.page_setup.firstPageNumber, staff.page_setup.useFirstPageNumber = "landscape", 8, 5, True
staff.page_setup.fitToWidth, staff.page_setup.fitToHeight = 1, 0
staff.sheet_properties.pageSetUpPr.fitToPage = True
staff.print_area = "A1:E13"
staff.print_title_rows, staff.print_title_cols = "1:2", "A:B"
staff.page_margins.left, staff.print_options.horizontalCentered = 0.25, True
staff.oddHeader.center.text, staff.oddFooter.right.text = "職員 & 名簿", "&P / &N"
staff.firstHeader.left.text, staff.HeaderFooter.differentFirst = "一枚目", True
staff.row_breaks.append(Break(id=7))

settings = book.create_sheet("設定")
for text in ["済", "未", "対象外"]:
    settings.append([text])
settings.sheet_state = "hidden"
settings.protection.sheet, settings.protection.formatColumns, settings.protection.sort = True, False, False
settings.protection.password = "secret"
deepest = book.create_sheet("奥")
deepest["A1"] = 1
deepest.sheet_state = "veryHidden"

table_sheet = book.create_sheet("表")
table_sheet.append(["部署", "人数", "倍"])
for index in range(4):
    table_sheet.append([f"{index + 1}課", index + 1, f"=B{index + 2}*2"])
table_sheet.append(["合計", "=SUBTOTAL(109,B2:B5)", None])
table = Table(displayName="部署表", ref="A1:C6", totalsRowCount=1)
table._initialise_columns()
for column, header in zip(table.tableColumns, ["部署", "人数", "倍"]):
    column.name = header
table.tableColumns[0].totalsRowLabel = "合計"
table.tableColumns[1].totalsRowFunction = "sum"
table.tableColumns[2].calculatedColumnFormula = TableFormula(attr_text="部署表[[#This Row],[人数]]*2")
table.autoFilter.ref = "A1:C5"
table.autoFilter.filterColumn = [FilterColumn(colId=0, filters=Filters(filter=["1課", "2課"]))]
table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium9", showFirstColumn=True, showRowStripes=True)
table_sheet.add_table(table)
plain = Table(displayName="無地", ref="E1:E3")
table_sheet["E1"], table_sheet["E2"], table_sheet["E3"] = "項目\n改行", 1, 2
table_sheet.add_table(plain)
chart = BarChart()
chart.title = "人数"
chart.add_data(Reference(table_sheet, min_col=2, min_row=1, max_row=5), titles_from_data=True)
table_sheet.add_chart(chart, "G2")

names = {
    "選択肢": "'設定'!$A$1:$A$3",
    "率": "0.1",
}
for name, reference in names.items():
    defined = DefinedName(name, attr_text=reference)
    book.defined_names.add(defined) if hasattr(book.defined_names, "add") else book.defined_names.append(defined)
hidden = DefinedName("隠し名", attr_text="'奥'!$A$1", hidden=True)
book.defined_names.add(hidden) if hasattr(book.defined_names, "add") else book.defined_names.append(hidden)
local = DefinedName("範囲", attr_text="'表'!$A$1")
if hasattr(table_sheet, "defined_names"):
    table_sheet.defined_names.add(local)
else:
    local.localSheetId = book.sheetnames.index("表")
    book.defined_names.append(local)

book.active = book.sheetnames.index("表")
book.security.lockStructure = True
book.save(sys.argv[1])
