"""Makes xlsxwriter*.xlsx and .xlsm beside this folder: python3 xlsxwriter_files.py (XlsxWriter 3.0 or later)."""

import datetime
import os
import random
import struct
import zlib

import xlsxwriter

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")
THEN = datetime.datetime(2024, 5, 1, 12, 0, 0)


def new(name, options=None):
    book = xlsxwriter.Workbook(os.path.join(HERE, name), options or {})
    book.set_properties({"title": name, "author": "Example", "company": "Example", "comments": "Test file", "created": THEN})
    return book


def png(path):
    """A picture of 4 by 4 pixels."""
    rows = b"".join(b"\0" + b"\xc0\x50\x20" * 4 for _ in range(4))
    chunk = lambda kind, data: struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    header = struct.pack(">IIBBBBB", 4, 4, 8, 2, 0, 0, 0)
    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b""))


def tables():
    book = new("xlsxwriter-tables.xlsx")
    data = book.add_worksheet("Data")
    bold, red = book.add_format({"bold": True}), book.add_format({"font_color": "red", "italic": True})
    rows = [[f"Partner {n}", n * 3 % 7 + 1, n * 5 % 9 - 4, f"=[@Score]*2"] for n in range(1, 13)]
    data.add_table("A1:D14", {
        "name": "Partners", "total_row": True, "style": "Table Style Medium 6", "banded_columns": True, "data": rows,
        "columns": [{"header": "Partner", "total_string": "Totals"}, {"header": "Score", "total_function": "average"},
                    {"header": "Change", "total_function": "sum"}, {"header": "Twice", "formula": "=[@Score]*2", "total_function": "max"}],
    })
    data.add_table("F1:G4", {"name": "Plain", "autofilter": False, "header_row": True, "data": [[1, 2], [3, 4], [5, 6]]})
    for at, more in enumerate([{}, {"type": "column", "style": 12}, {"type": "win_loss", "negative_points": True},
                               {"markers": True, "high_point": True, "low_point": True, "series_color": "#1F6FEB"}]):
        data.add_sparkline(at + 1, 8, {"range": "Data!B2:B13", **more})
    data.add_sparkline("I7", {"location": ["I7", "I8"], "range": ["Data!B2:B13", "Data!C2:C13"]})
    area = "C2:C13"
    data.conditional_format(area, {"type": "data_bar", "data_bar_2010": True, "bar_solid": True, "bar_axis_position": "middle",
                                   "bar_negative_color": "#C00000", "bar_border_color": "#1F4E79", "bar_only": True})
    data.conditional_format("B2:B13", {"type": "data_bar", "data_bar_2010": True, "min_type": "num", "min_value": 0})
    data.conditional_format("B2:B13", {"type": "data_bar"})
    data.conditional_format("B2:B13", {"type": "icon_set", "icon_style": "4_ratings", "icons_only": True,
                                       "icons": [{"criteria": ">", "type": "number", "value": 5}, {"value": 50}, {"value": 25}]})
    data.conditional_format("B2:B13", {"type": "3_color_scale", "mid_type": "percentile", "mid_value": 40})
    data.conditional_format("A2:A13", {"type": "text", "criteria": "containing", "value": "1", "format": red})
    data.conditional_format("A2:A13", {"type": "time_period", "criteria": "last month", "format": bold})
    data.conditional_format("A2:B13", {"type": "formula", "criteria": "=$B2>4", "format": bold, "multi_range": "A2:A5 B7:B9"})
    arrays = book.add_worksheet("Arrays")
    arrays.write_dynamic_array_formula("A1:A12", "=SORT(Data!B2:B13)", None, 1)
    arrays.write_dynamic_array_formula("C1:C3", '=UNIQUE(FILTER(Data!B2:B13,Data!B2:B13>4))', None, 5)
    arrays.write_dynamic_array_formula("E1", "=LET(x,SUM(Data!B2:B13),x*2)", None, 96)
    arrays.write_dynamic_array_formula("G1", "=SUM(C1#)", None, 18)
    arrays.write_array_formula("I1:I3", "{=TRANSPOSE(Data!B2:D2)}", None, 4)
    arrays.write_array_formula("K1", "{=SUM(Data!B2:B13*Data!C2:C13)}", None, 7)
    arrays.write_formula("M1", '=XLOOKUP("Partner 3",Partners[Partner],Partners[Score])', None, 3)
    arrays.write_formula("M2", '=_xlfn.STDEV.S(Partners[Score])', None, 2.1)
    texts = book.add_worksheet("Texts")
    texts.write_rich_string("A1", "plain ", bold, "bold", " and ", red, "red & italic")
    texts.write_rich_string("A2", red, "Warning: ", "twice <b>")
    texts.write_string("A3", "  spaces and\nlines  ")
    texts.write_comment("A1", "Written by hand", {"author": "Reader", "visible": True})
    texts.write_url("A5", "https://example.org/a?b=1#c", string="An address", tip="Go")
    texts.write_url("A6", "internal:'Arrays'!A1")
    texts.write_url("A7", "mailto:reader@example.org")
    texts.write_boolean("B1", True)
    texts.write_formula("B2", "=1/0", None, "#DIV/0!")
    book.define_name("Rate", "=0.19")
    book.define_name("Arrays!Local", "=Arrays!$A$1:$A$3")
    book.close()


def charts():
    book = new("xlsxwriter-charts.xlsx")
    data, sheet = book.add_worksheet("Data"), book.add_worksheet("It's charts")
    picture = os.path.join(HERE, "picture.png")
    png(picture)
    rng = random.Random(7)
    for row in range(10):
        data.write_row(row, 0, [f"Day {row + 1}", 10 + rng.randint(0, 9), 20 + rng.randint(0, 9), 5 + rng.randint(0, 3), 12 + row])
    kinds = [("column", None), ("column", "stacked"), ("bar", "percent_stacked"), ("line", None), ("area", "stacked"), ("pie", None),
             ("doughnut", None), ("scatter", "smooth_with_markers"), ("radar", "filled"), ("stock", None)]
    for at, (kind, subtype) in enumerate(kinds):
        chart = book.add_chart({"type": kind, **({"subtype": subtype} if subtype else {})})
        for column in range(1, 4):
            chart.add_series({"name": ["Data", 0, column], "categories": ["Data", 0, 0, 9, 0], "values": ["Data", 0, column, 9, column],
                              **({"trendline": {"type": "linear"}} if kind == "scatter" and column == 1 else {}),
                              **({"data_labels": {"value": True}} if kind in ("pie", "column") else {})})
        chart.set_title({"name": f"{kind} {subtype or ''}".strip()})
        chart.set_legend({"position": "bottom"})
        if kind in ("column", "line"):
            chart.set_y_axis({"min": 0, "max": 40, "major_gridlines": {"visible": False}, "name": "Score", "num_format": "0.0"})
        sheet.insert_chart(at // 2 * 15, at % 2 * 8, chart, {"object_position": 1})
    combined, line = book.add_chart({"type": "column"}), book.add_chart({"type": "line"})
    combined.add_series({"values": ["Data", 0, 1, 9, 1]})
    line.add_series({"values": ["Data", 0, 4, 9, 4], "y2_axis": True})
    combined.combine(line)
    sheet.insert_chart("R1", combined)
    sheet.insert_image("R20", picture, {"x_scale": 10, "y_scale": 10, "description": "A square"})
    sheet.insert_textbox("R30", "A box with text", {"fill": {"color": "#FFF2CC"}})
    alone = book.add_chartsheet("Alone")
    pie = book.add_chart({"type": "pie"})
    pie.add_series({"categories": ["Data", 0, 0, 9, 0], "values": ["Data", 0, 1, 9, 1]})
    alone.set_chart(pie)
    page = book.add_worksheet("Page")
    page.set_header("&L&G&RReview", {"image_left": picture})
    page.set_footer("&CPage &P of &N")
    page.set_background(picture)
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)
    page.set_margins(0.5, 0.5, 0.9, 0.9)
    page.print_area(0, 0, 40, 6)
    page.repeat_rows(0, 1)
    page.set_h_pagebreaks([10, 20])
    page.set_v_pagebreaks([3])
    page.freeze_panes(2, 1)
    page.set_zoom(80)
    page.set_first_sheet()
    page.set_column("B:D", 14, None, {"level": 1})
    page.set_column("E:E", None, None, {"collapsed": True})
    for row in range(4, 9):
        page.set_row(row, None, None, {"level": 2 if row > 5 else 1, "hidden": True})
    page.set_row(9, None, None, {"collapsed": True})
    page.write_row(0, 0, ["Head"] * 7)
    page.autofilter("A2:G40")
    page.filter_column("B", "x > 3")
    page.protect("example", {"sort": True, "autofilter": True})
    page.ignore_errors({"number_stored_as_text": "A1:A9"})
    page.unprotect_range("B3:B9", "Answers")
    split = book.add_worksheet("Split")
    split.split_panes(15, 8.43)
    split.right_to_left()
    book.close()
    os.remove(picture)


def macros():
    """The part that would hold macros holds nothing that runs: hosts keep it, they never open it."""
    project = os.path.join(HERE, "vbaProject.bin")
    with open(project, "wb") as file:
        file.write(bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 504 + bytes(range(256)) * 8)
    book = new("xlsxwriter-macros.xlsm")
    sheet = book.add_worksheet("Buttons")
    book.add_vba_project(project)
    book.set_vba_name("ThisWorkbook")
    sheet.set_vba_name("Sheet1")
    sheet.insert_button("B3", {"macro": "say_hello", "caption": "Press", "width": 80, "height": 30})
    sheet.write("A1", "A button runs a macro")
    book.close()
    os.remove(project)


def inline():
    book = new("xlsxwriter-inline.xlsx", {"constant_memory": True, "use_future_functions": True})
    sheet = book.add_worksheet("Inline")
    bold = book.add_format({"bold": True})
    for row in range(300):
        sheet.write_string(row, 0, f"Line {row % 5}")
        sheet.write_number(row, 1, row / 3)
        sheet.write_formula(row, 2, f"=B{row + 1}*2", None, row / 3 * 2)
        if row == 9:
            sheet.write_rich_string(row, 3, "in ", bold, "line", " & rich")
    book.close()


if __name__ == "__main__":
    tables()
    charts()
    macros()
    inline()
