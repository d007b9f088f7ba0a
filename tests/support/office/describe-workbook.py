"""Prints, as JSON, what openpyxl finds in the workbook named on the command line."""

import datetime
import json
import sys

import openpyxl


def plain(value):
    """A cell value that JSON can hold; dates become ISO text."""
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return value.isoformat()
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    return str(value)


def names(workbook):
    """Workbook-wide defined names; openpyxl before 3.1 keeps a list, later versions a dictionary."""
    defined = workbook.defined_names
    entries = getattr(defined, "definedName", None)
    if entries is None:
        entries = defined.values()
    return {entry.name: entry.attr_text for entry in entries if entry.localSheetId is None}


def sheet(cached, written):
    """One sheet: stored values beside the formulas they came from."""
    return {
        "title": cached.title,
        "tables": [
            {"name": table.name, "ref": table.ref, "columns": [column.name for column in table.tableColumns]}
            for table in written.tables.values()
        ],
        "dataValidations": len(written.data_validations.dataValidation),
        "conditionalFormats": sum(len(rules) for rules in written.conditional_formatting._cf_rules.values()),
        "values": [[plain(cell) for cell in row] for row in cached.iter_rows(values_only=True)],
        "formulas": {
            cell.coordinate: cell.value
            for row in written.iter_rows()
            for cell in row
            if cell.data_type == "f"
        },
    }


path = sys.argv[1]
with_values = openpyxl.load_workbook(path, data_only=True)
with_formulas = openpyxl.load_workbook(path)
json.dump(
    {
        "version": openpyxl.__version__,
        "names": names(with_formulas),
        "sheets": [sheet(with_values[written.title], written) for written in with_formulas.worksheets],
    },
    sys.stdout,
    ensure_ascii=True,
)
