"""Prints, as JSON, how the workbook named on the command line looks and behaves, as openpyxl sees it."""

import json
import sys

import openpyxl
from openpyxl.cell.cell import MergedCell
from openpyxl.styles.colors import Color

# Numbers by which parts of a file refer to each other, and what a program says of itself.
IGNORED = {"gridLinesSet", "totalsRowShown", "dxfId", "dxf", "id", "uid", "tagname", "extLst", "pivotButton", "quotePrefix", "count", "fontId"}

# What holds where a file says nothing.
UNSAID = (("operator", "between"), ("errorStyle", "stop"))


def plain(value):
    """What a style or rule says, without what it leaves unsaid."""
    if isinstance(value, Color):
        said = value.rgb[-6:] if value.type == "rgb" else f"{value.type} {getattr(value, value.type)}"
        return [said, round(value.tint, 6)]
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    names = getattr(value, "__fields__", None) or (tuple(getattr(value, "__attrs__", ())) + tuple(getattr(value, "__elements__", ())))
    said = {name: plain(getattr(value, name, None)) for name in names if name not in IGNORED}
    return {name: item for name, item in said.items() if item not in (None, False, [], {}, 0, "") and (name, item) not in UNSAID}


def cell(one):
    return {
        "font": plain(one.font),
        "fill": plain(one.fill),
        "border": plain(one.border),
        "alignment": {k: v for k, v in plain(one.alignment).items() if (k, v) not in (("horizontal", "general"), ("vertical", "bottom"))},
        "format": one.number_format,
        "locked": one.protection.locked,
        "hidden": one.protection.hidden,
        "link": None if one.hyperlink is None else [one.hyperlink.target, one.hyperlink.location],
        "note": None if one.comment is None else [one.comment.text, one.comment.author],
        "type": one.data_type,
    }


def differs(one):
    """Whether a cell holds something or looks other than empty ones: some programs spell out the default look."""
    return one.value is not None or one.fill.fill_type is not None or not one.protection.locked or bool(plain(one.border))


def differential(rule):
    dxf = rule.dxf
    if dxf is None:
        return None
    shown = None if dxf.fill is None else plain(dxf.fill.bgColor)
    return {"font": plain(dxf.font), "fill": shown, "border": plain(dxf.border), "format": None if dxf.numFmt is None else dxf.numFmt.formatCode}


def rules(sheet):
    each = []
    for place in sheet.conditional_formatting:
        for rule in place.rules:
            each.append({"range": str(place.sqref), "rule": plain(rule), "look": differential(rule)})
    return sorted(each, key=lambda item: item["rule"]["priority"])


def scoped_names(book):
    defined = book.defined_names
    old = getattr(defined, "definedName", None)
    entries = old if old is not None else [*defined.values(), *(name for sheet in book for name in sheet.defined_names.values())]
    return sorted([name.name, name.localSheetId, bool(name.hidden), name.attr_text] for name in entries)


def table_part(table):
    """A table; LibreOffice lets the filter reach over the totals row, which Excel does not."""
    said = plain(table)
    said.get("autoFilter", {}).pop("ref", None)
    return said


def sheet(one):
    return {
        "title": one.title,
        "state": one.sheet_state,
        "cells": {item.coordinate: cell(item) for row in one.iter_rows() for item in row if not isinstance(item, MergedCell) and differs(item)},
        "merged": sorted(str(merged) for merged in one.merged_cells.ranges),
        "rules": rules(one),
        "validations": [plain(rule) for rule in one.data_validations.dataValidation],
        "filter": plain(one.auto_filter),
        "protection": plain(one.protection),
        "columns": {key: [round(column.width, 4), column.hidden, column.outlineLevel] for key, column in sorted(one.column_dimensions.items()) if (column.max or 0) < 16384},
        "rows": {key: [row.height, row.hidden, row.outlineLevel] for key, row in sorted(one.row_dimensions.items()) if row.hidden or row.outlineLevel or row.customHeight},
        "frozen": one.freeze_panes,
        "tab": plain(one.sheet_properties.tabColor),
        "gridlines": one.sheet_view.showGridLines is not False,
        "zoom": one.sheet_view.zoomScale,
        "page": [plain(one.page_setup), plain(one.page_margins), plain(one.print_options), plain(one.HeaderFooter), one.print_area, one.print_title_rows, one.print_title_cols],
        "breaks": [item.id for item in one.row_breaks.brk],
        "tables": [table_part(table) for table in one.tables.values()],
        "charts": [type(chart).__name__ for chart in one._charts],
    }


book = openpyxl.load_workbook(sys.argv[1])
json.dump(
    {
        "sheets": [sheet(one) for one in book.worksheets],
        "names": scoped_names(book),
        "active": book.active.title,
        "locked": bool(book.security.lockStructure),
        "title": book.properties.title,
    },
    sys.stdout,
)
