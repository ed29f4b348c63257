"""Makes openpyxl*.xlsx beside this folder: python3 openpyxl_files.py (openpyxl 3.0 or later)."""

import datetime
import os
import struct
import zlib
from copy import copy

from openpyxl import Workbook
from openpyxl.chart import (
    AreaChart, BarChart, BarChart3D, BubbleChart, DoughnutChart, LineChart, PieChart, RadarChart, Reference,
    ScatterChart, Series, StockChart, SurfaceChart,
)
from openpyxl.comments import Comment
from openpyxl.drawing.image import Image
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule, DataBarRule, FormulaRule, IconSetRule, Rule
from openpyxl.packaging.relationship import Relationship
from openpyxl.styles import Alignment, Border, Font, GradientFill, NamedStyle, PatternFill, Protection, Side
from openpyxl.styles.differential import DifferentialStyle
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.workbook.external_link.external import ExternalBook, ExternalLink, ExternalSheetNames
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.pagebreak import Break, ColBreak
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
THEN = datetime.datetime(2024, 5, 1, 12, 0, 0)


def save(book, name):
    book.properties.creator = "Example"
    book.properties.created = THEN
    book.properties.modified = THEN
    book.save(os.path.join(HERE, name))


def png(path):
    """A picture of 4 by 4 pixels."""
    rows = b"".join(b"\0" + b"\x1f\x6f\xeb" * 4 for _ in range(4))
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    header = struct.pack(">IIBBBBB", 4, 4, 8, 2, 0, 0, 0)
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def numbers(sheet, rows=20, columns=6):
    sheet.append(["Partner"] + [f"Q{n}" for n in range(1, columns)])
    for row in range(1, rows + 1):
        sheet.append([f"Partner {row}"] + [(row * 7 + column * 3) % 11 + 1 for column in range(1, columns)])


def rules():
    book = Workbook()
    sheet = book.active
    sheet.title = "Rules"
    numbers(sheet)
    red, bold = PatternFill(bgColor="FFC7CE", fill_type="solid"), Font(bold=True, color="9C0006")
    style = DifferentialStyle(font=bold, fill=red)
    add = sheet.conditional_formatting.add
    for at, operator in enumerate(
        ["lessThan", "lessThanOrEqual", "equal", "notEqual", "greaterThanOrEqual", "greaterThan", "between", "notBetween"]
    ):
        add("B2:B21", CellIsRule(operator=operator, formula=["3", "$C$2"] if "etween" in operator else ["3"], fill=red))
    add("A2:A21", FormulaRule(formula=['$B2>"5"'], font=bold, stopIfTrue=True))
    add("C2:C21", ColorScaleRule(start_type="min", start_color="F8696B", end_type="max", end_color="63BE7B"))
    add("C2:C21", ColorScaleRule(start_type="num", start_value=1, start_color="F8696B", mid_type="percentile", mid_value=50,
                                 mid_color="FFEB84", end_type="percent", end_value=90, end_color="63BE7B"))
    add("D2:D21", DataBarRule(start_type="min", end_type="max", color="638EC6", showValue=True))
    add("D2:D21", DataBarRule(start_type="num", start_value=0, end_type="formula", end_value="$B$2", color="FF0000"))
    for icons in ["3Arrows", "3ArrowsGray", "3Flags", "3TrafficLights1", "3TrafficLights2", "3Signs", "3Symbols",
                  "3Symbols2", "4Arrows", "4ArrowsGray", "4RedToBlack", "4Rating", "4TrafficLights", "5Arrows",
                  "5ArrowsGray", "5Rating", "5Quarters"]:
        count = int(icons[0])
        add("E2:E21", IconSetRule(icons, "percent", [100 // count * n for n in range(count)], showValue=None, reverse=None))
    for kind, extra in [
        ("top10", dict(rank=5)), ("top10", dict(rank=10, percent=True)), ("top10", dict(rank=3, bottom=True)),
        ("aboveAverage", {}), ("aboveAverage", dict(aboveAverage=False, equalAverage=True)),
        ("aboveAverage", dict(stdDev=1)), ("duplicateValues", {}), ("uniqueValues", {}),
        ("containsText", dict(operator="containsText", text="art", formula=['NOT(ISERROR(SEARCH("art",A2)))'])),
        ("notContainsText", dict(operator="notContains", text="x", formula=['ISERROR(SEARCH("x",A2))'])),
        ("beginsWith", dict(operator="beginsWith", text="P", formula=['LEFT(A2,LEN("P"))="P"'])),
        ("endsWith", dict(operator="endsWith", text="1", formula=['RIGHT(A2,LEN("1"))="1"'])),
        ("containsBlanks", dict(formula=["LEN(TRIM(A2))=0"])), ("notContainsBlanks", dict(formula=["LEN(TRIM(A2))>0"])),
        ("containsErrors", dict(formula=["ISERROR(A2)"])), ("notContainsErrors", dict(formula=["NOT(ISERROR(A2))"])),
        ("timePeriod", dict(timePeriod="lastWeek", formula=["AND(TODAY()-ROUNDDOWN(A2,0)>=(WEEKDAY(TODAY())),TRUE)"])),
        ("timePeriod", dict(timePeriod="today", formula=["FLOOR(A2,1)=TODAY()"])),
    ]:
        add("A2:F21", Rule(type=kind, dxf=style, **extra))
    checks = book.create_sheet("Checks")
    book.create_sheet("Lists").append(["Yes"])
    book["Lists"].sheet_state = "hidden"
    kinds = [
        dict(type="list", formula1='"Yes,Partly,No"', allow_blank=True),
        dict(type="list", formula1="Lists!$A$1:$A$3", showDropDown=True),
        dict(type="whole", operator="between", formula1="1", formula2="5"),
        dict(type="decimal", operator="greaterThan", formula1="0.5"),
        dict(type="date", operator="lessThanOrEqual", formula1="45292"),
        dict(type="time", operator="notBetween", formula1="0.25", formula2="0.75"),
        dict(type="textLength", operator="equal", formula1="4"),
        dict(type="custom", formula1="ISNUMBER(A8)"),
        dict(type="whole", operator="notEqual", formula1="$A$1", errorStyle="warning"),
    ]
    for row, kind in enumerate(kinds, 1):
        check = DataValidation(showErrorMessage=True, **kind)
        check.errorTitle, check.error = "Not so", f"Rule {row}"
        if row % 2:
            check.promptTitle, check.prompt, check.showInputMessage = "Please", f"Answer {row}", True
        check.add(f"A{row}")
        if row == 1:
            check.add("C1:D4")
        checks.add_data_validation(check)
    tables = book.create_sheet("Tables")
    numbers(tables, rows=8)
    table = Table(displayName="Scores", ref="A1:F10", totalsRowCount=1)
    table.tableStyleInfo = TableStyleInfo(name="TableStyleMedium9", showRowStripes=True, showFirstColumn=True)
    table._initialise_columns()
    for column, cell in zip(table.tableColumns, tables[1]):
        column.name = cell.value
    table.tableColumns[0].totalsRowLabel = "All"
    table.tableColumns[1].totalsRowFunction = "sum"
    tables["A10"], tables["B10"] = "All", "=SUBTOTAL(109,Scores[Q1])"
    tables.add_table(table)
    tables["H1"], tables["I1"], tables["H2"] = "Aim", "Reached", 3
    second = Table(displayName="Aims", ref="H1:I3")
    second.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showColumnStripes=True)
    tables.add_table(second)
    for name, text, more in [("Rate", "0.19", {}), ("Everyone", "Tables!$A$2:$A$9", {}), ("Greeting", '"Hello"', {}),
                             ("Secret", "Lists!$A$1", dict(hidden=True)), ("Here", "Checks!$B$2", dict(localSheetId=1))]:
        book.defined_names.append(DefinedName(name, attr_text=text, comment="why" if name == "Rate" else None, **more))
    save(book, "openpyxl-rules.xlsx")


def page():
    book = Workbook()
    sheet = book.active
    sheet.title = "Page set-up"
    numbers(sheet, rows=60, columns=8)
    sheet.print_area = "A1:H61"
    sheet.print_title_rows, sheet.print_title_cols = "1:1", "A:A"
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.scale = 85
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.print_options.horizontalCentered = sheet.print_options.gridLines = True
    sheet.oddHeader.left.text, sheet.oddHeader.center.text, sheet.oddFooter.right.text = "&A", "Review", "Page &P of &N"
    sheet.row_breaks.append(Break(id=20))
    sheet.row_breaks.append(Break(id=40))
    sheet.col_breaks.append(Break(id=4))
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = "A1:H61"
    sheet.auto_filter.add_filter_column(1, ["3", "4"])
    sheet.auto_filter.add_sort_condition("B2:B61")
    sheet.row_dimensions.group(5, 9, outline_level=1, hidden=True)
    sheet.row_dimensions.group(12, 15, outline_level=2)
    sheet.column_dimensions.group("F", "G", outline_level=1)
    sheet.column_dimensions["H"].hidden = True
    sheet.row_dimensions[30].hidden = True
    sheet.column_dimensions["A"].width = 25
    sheet.row_dimensions[1].height = 30
    sheet.sheet_properties.tabColor = "1072BA"
    sheet.sheet_properties.outlinePr.summaryBelow = False
    sheet.merge_cells("J1:K2")
    sheet.merge_cells("J5:J9")
    sheet["J1"].hyperlink = "https://example.org/partners?a=1&b=2"
    sheet["J1"].value = "Partners"
    sheet["J5"].hyperlink = copy(sheet["J1"].hyperlink)
    sheet["J5"].hyperlink.ref, sheet["J5"].hyperlink.location = "J5", "'Looks'!A1"
    sheet["J5"].hyperlink.target, sheet["J5"].hyperlink.tooltip = None, "See the looks"
    sheet["A2"].comment = Comment("Asked twice", "Reader", width=200, height=80)
    sheet["B3"].comment = Comment("A guess", "Reader")
    looks = book.create_sheet("Looks")
    looks.sheet_view.showGridLines = False
    looks.sheet_view.zoomScale = 120
    title = NamedStyle(name="Review title", font=Font(name="Georgia", size=20, italic=True, color="FF1F6FEB"))
    book.add_named_style(title)
    looks["A1"], looks["A1"].style = "Title", "Review title"
    for row, code in enumerate(["0.00", "#,##0", "0%", "yyyy-mm-dd", "[h]:mm", '0.0"x"', "[Red]-0;[Blue]0", "@", "# ?/?"], 2):
        looks.cell(row, 1, row / 8).number_format = code
    sides = [Side(style=style, color="FF00AA00") for style in
             ["thin", "medium", "thick", "double", "dashed", "dotted", "hair", "mediumDashDot", "slantDashDot"]]
    for row, side in enumerate(sides, 2):
        looks.cell(row, 2).border = Border(left=side, right=side, top=side, bottom=side)
    looks["C2"].fill = GradientFill(stop=("FF0000", "0000FF"))
    looks["C3"].fill = PatternFill("darkGrid", fgColor="FF0000", bgColor="FFFF00")
    looks["C4"].fill = PatternFill("solid", fgColor="D9E1F2")
    looks["C5"].font = Font(strike=True, underline="double", vertAlign="superscript")
    looks["C6"].alignment = Alignment(horizontal="center", vertical="top", wrap_text=True, text_rotation=45)
    looks["C7"].alignment = Alignment(indent=2, shrink_to_fit=True)
    looks["C8"].protection = Protection(locked=False, hidden=True)
    looks["C8"] = "=1+1"
    looks.protection.sheet = True
    looks.protection.password = "example"
    looks.protection.formatCells = False
    rtl = book.create_sheet("من اليمين")
    rtl.sheet_view.rightToLeft = True
    rtl["A1"] = "مرحبا"
    book.create_sheet("Hidden").sheet_state = "hidden"
    book.create_sheet("Very hidden").sheet_state = "veryHidden"
    book.security.lockStructure = True
    book.properties.title, book.properties.keywords = "Review of partners", "alliances; review"
    book.properties.subject, book.properties.category = "Partners", "Reviews"
    path = os.path.join(HERE, "picture.png")
    png(path)
    picture = Image(path)
    picture.anchor = "L3"
    sheet.add_image(picture)
    book.active = 1
    save(book, "openpyxl-page.xlsx")
    os.remove(path)


def charts():
    book = Workbook()
    data = book.active
    data.title = "Data"
    numbers(data, rows=8)
    sheet = book.create_sheet("Charts")
    names, values = Reference(data, min_col=1, min_row=2, max_row=9), Reference(data, min_col=2, max_col=4, min_row=1, max_row=9)
    kinds = [BarChart(), LineChart(), AreaChart(), RadarChart(), PieChart(), DoughnutChart(), BarChart3D(), SurfaceChart()]
    for at, chart in enumerate(kinds):
        chart.title = type(chart).__name__
        chart.add_data(values, titles_from_data=True)
        chart.set_categories(names)
        chart.width, chart.height = 8, 5
        sheet.add_chart(chart, f"{'ABC'[at % 3]}{1 + at // 3 * 12}")
    stacked = BarChart()
    stacked.type, stacked.grouping, stacked.overlap = "bar", "percentStacked", 100
    stacked.add_data(values, titles_from_data=True)
    line = LineChart()
    line.add_data(Reference(data, min_col=5, min_row=1, max_row=9), titles_from_data=True)
    line.y_axis.axId = 200
    stacked += line
    sheet.add_chart(stacked, "J1")
    scatter = ScatterChart()
    scatter.series.append(Series(Reference(data, min_col=3, min_row=2, max_row=9), Reference(data, min_col=2, min_row=2, max_row=9), title="Points"))
    sheet.add_chart(scatter, "J20")
    bubble = BubbleChart()
    bubble.series.append(Series(values=Reference(data, min_col=3, min_row=2, max_row=9), xvalues=Reference(data, min_col=2, min_row=2, max_row=9),
                                zvalues=Reference(data, min_col=4, min_row=2, max_row=9), title="Bubbles"))
    sheet.add_chart(bubble, "J40")
    alone = book.create_chartsheet("Chart alone", 1)
    pie = PieChart()
    pie.add_data(Reference(data, min_col=2, min_row=1, max_row=9), titles_from_data=True)
    alone.add_chart(pie)
    data.print_area = "A1:F9"
    data.print_title_rows = "1:2"
    save(book, "openpyxl-charts.xlsx")


def since1904():
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    sheet.title = "Dates"
    for row, day in enumerate([datetime.date(1904, 1, 2), datetime.date(2000, 2, 29), datetime.date(2024, 5, 1)], 1):
        sheet.cell(row, 1, day)
    sheet["B1"] = datetime.datetime(2024, 5, 1, 18, 30)
    sheet["C1"], sheet["C1"].number_format = 1.5, "[h]:mm"
    sheet["D1"], sheet["E1"] = 7, "=A3-A2"
    check = DataValidation(type="date", operator="greaterThan", formula1="42000", showErrorMessage=True)
    check.add("A1:A9")
    sheet.add_data_validation(check)
    save(book, "openpyxl-1904.xlsx")


def links():
    book = Workbook()
    sheet = book.active
    sheet.title = "Sums"
    sheet["A1"], sheet["A2"], sheet["A3"] = "=[1]Prices!$A$1*2", "='[1]Last year'!B2+A1", "=SUM([1]Prices!$A$1:$A$9)"
    source = ExternalBook(sheetNames=ExternalSheetNames(sheetName=["Prices", "Last year"]), id="rId1")
    link = ExternalLink(externalBook=source)
    link.file_link = Relationship(type="externalLinkPath", Target="Prices.xlsx", TargetMode="External", Id="rId1")
    book._external_links.append(link)
    book.defined_names.append(DefinedName("Price", attr_text="[1]Prices!$A$1"))
    save(book, "openpyxl-links.xlsx")


if __name__ == "__main__":
    rules()
    page()
    charts()
    since1904()
    links()
