"""Loads the workbook named first with openpyxl and saves it under the second name, as Python tools do."""

import sys

import openpyxl

openpyxl.load_workbook(sys.argv[1]).save(sys.argv[2])
