"""Makes libreoffice*.xlsx beside this folder: python3 libreoffice_files.py (LibreOffice 7 or later; run xlsxwriter_files.py first)."""

import os
import shutil
import subprocess
import tempfile

HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..")

SPACES = " ".join(f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for prefix, name in [
    ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("draw", "drawing"), ("number", "datastyle"),
    ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
]) + ' xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"' \
    ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"'

STYLES = """
<number:date-style style:name="N1"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
<number:percentage-style style:name="N2"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<style:style style:name="bold" style:family="text"><style:text-properties fo:font-weight="bold" fo:color="#c00000"/></style:style>
<style:style style:name="date" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="N1"/>
<style:style style:name="share" style:family="table-cell" style:parent-style-name="Default" style:data-style-name="N2"/>
<style:style style:name="head" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties fo:background-color="#1f6feb" fo:border="0.74pt solid #123456" style:rotation-angle="45"/><style:text-properties fo:font-weight="bold" fo:color="#ffffff" style:font-name="Liberation Serif" fo:font-size="14pt"/></style:style>
<style:style style:name="open" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties style:cell-protect="none" fo:wrap-option="wrap"/></style:style>
<style:style style:name="wide" style:family="table-column"><style:table-column-properties style:column-width="6cm"/></style:style>
<style:style style:name="tall" style:family="table-row"><style:table-row-properties style:row-height="1.4cm" style:use-optimal-row-height="false"/></style:style>
<style:style style:name="rtl" style:family="table"><style:table-properties style:writing-mode="rl-tb" table:display="true"/></style:style>
<style:style style:name="gone" style:family="table"><style:table-properties table:display="false"/></style:style>
"""


def cell(value=None, style=None, formula=None, more="", inside=""):
    looks = f' table:style-name="{style}"' if style else ""
    sums = ' table:formula="of:%s"' % formula.replace('"', "&quot;") if formula else ""
    if value is None:
        return f"<table:table-cell{looks}{sums} {more}>{inside}</table:table-cell>"
    if isinstance(value, str):
        text = inside or f"<text:p>{value}</text:p>"
        return f'<table:table-cell{looks}{sums} office:value-type="string" {more}>{text}</table:table-cell>'
    kind = 'office:value-type="date" office:date-value="%s"' % value[0] if isinstance(value, tuple) else f'office:value-type="float" office:value="{value}"'
    return f"<table:table-cell{looks}{sums} {kind} {more}>{inside}</table:table-cell>"


def row(*cells, more=""):
    return f"<table:table-row {more}>{''.join(cells)}</table:table-row>"


def document(before, sheets, after):
    return f"""<?xml version="1.0" encoding="UTF-8"?><office:document {SPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:meta><dc:title>Partners</dc:title><dc:creator>Example</dc:creator><meta:user-defined meta:name="Stage">Draft</meta:user-defined></office:meta>
<office:styles><style:style style:name="Default" style:family="table-cell"/><style:style style:name="Good" style:family="table-cell" style:parent-style-name="Default"><style:table-cell-properties fo:background-color="#d1f0d9"/></style:style></office:styles>
<office:automatic-styles>{STYLES}</office:automatic-styles><office:body><office:spreadsheet>{before}{sheets}{after}</office:spreadsheet></office:body></office:document>"""


def features():
    before = """<table:content-validations>
<table:content-validation table:name="v1" table:condition="of:cell-content-is-in-list(&quot;Yes&quot;;&quot;Partly&quot;;&quot;No&quot;)" table:base-cell-address="Data.B2"><table:help-message table:title="Answer" table:display="true"><text:p>Yes, Partly or No</text:p></table:help-message><table:error-message table:message-type="warning" table:title="No" table:display="true"><text:p>Choose one</text:p></table:error-message></table:content-validation>
<table:content-validation table:name="v2" table:condition="of:cell-content-is-whole-number() and cell-content-is-between(1,5)" table:base-cell-address="Data.C2"><table:error-message table:display="true"/></table:content-validation>
<table:content-validation table:name="v3" table:condition="of:cell-content-is-date() and cell-content()&gt;=[.$D$2]" table:base-cell-address="Data.D3"><table:error-message table:display="true"/></table:content-validation>
</table:content-validations>"""
    note = "<office:annotation office:display=\"true\" svg:width=\"4cm\" svg:height=\"2cm\"><dc:creator>Reader</dc:creator><text:p>Asked in May</text:p></office:annotation>"
    rows = [row(*(cell(text, "head") for text in ["Partner", "Answer", "Score", "Since", "Share", "Sum"]), more='table:style-name="tall"')]
    body = []
    for n in range(1, 11):
        body.append(row(
            cell(f"Partner {n}", inside=f"{note}<text:p>Partner {n}</text:p>" if n == 2 else ""),
            cell(["Yes", "Partly", "No"][n % 3], more='table:content-validation-name="v1"'),
            cell(n % 5 + 1, more='table:content-validation-name="v2"'),
            cell((f"20{10 + n}-05-0{n % 9 + 1}",), "date", more='table:content-validation-name="v3"'),
            cell(n / 20, "share"),
            cell(n % 5 + 1 + n / 20, formula=f"=[.C{n + 1}]+[.E{n + 1}]"),
        ))
    rows += body[:2] + [f'<table:table-row-group>{"".join(body[2:5])}<table:table-row-group table:display="false">{body[5].replace("<table:table-row ", "<table:table-row table:visibility=%scollapse%s " % (chr(34), chr(34)))}</table:table-row-group></table:table-row-group>'] + body[6:]
    rows.append(row(cell("rich", inside='<text:p>plain <text:span text:style-name="bold">bold &amp; red</text:span></text:p>'),
                    cell("link", inside='<text:p><text:a xlink:href="https://example.org/a?b=1&amp;c=2" xlink:type="simple">link</text:a></text:p>'),
                    cell(None, "open"), cell("merged", more='table:number-columns-spanned="2" table:number-rows-spanned="2"'), "<table:covered-table-cell/>"))
    rows.append(row(cell(55, formula="=SUM([.C2:.C11])"), cell(0, formula="=SUMPRODUCT([.C2:.C11];[.E2:.E11])"),
                    cell(3, formula="=VLOOKUP(\"Partner 2\";[.A2:.C11];3;FALSE())"), '<table:covered-table-cell table:number-columns-repeated="2"/>',
                    cell(10, formula="=SUM([.C2:.C3]*[.C4:.C5])", more='table:number-matrix-columns-spanned="1" table:number-matrix-rows-spanned="1"')))
    rules = """<calcext:conditional-formats>
<calcext:conditional-format calcext:target-range-address="Data.C2:Data.C11"><calcext:color-scale><calcext:color-scale-entry calcext:value="0" calcext:type="minimum" calcext:color="#f8696b"/><calcext:color-scale-entry calcext:value="50" calcext:type="percentile" calcext:color="#ffeb84"/><calcext:color-scale-entry calcext:value="0" calcext:type="maximum" calcext:color="#63be7b"/></calcext:color-scale></calcext:conditional-format>
<calcext:conditional-format calcext:target-range-address="Data.E2:Data.E11"><calcext:data-bar calcext:max-length="100" calcext:negative-color="#ff0000" calcext:positive-color="#638ec6" calcext:axis-color="#000000"><calcext:formatting-entry calcext:value="0" calcext:type="auto-minimum"/><calcext:formatting-entry calcext:value="0" calcext:type="auto-maximum"/></calcext:data-bar></calcext:conditional-format>
<calcext:conditional-format calcext:target-range-address="Data.F2:Data.F11"><calcext:icon-set calcext:icon-set-type="3Stars"><calcext:formatting-entry calcext:value="0" calcext:type="percent"/><calcext:formatting-entry calcext:value="33" calcext:type="percent"/><calcext:formatting-entry calcext:value="66" calcext:type="percent"/></calcext:icon-set></calcext:conditional-format>
<calcext:conditional-format calcext:target-range-address="Data.A2:Data.B11"><calcext:condition calcext:apply-style-name="Good" calcext:value="formula-is([.$C2]&gt;3)" calcext:base-cell-address="Data.A2"/><calcext:condition calcext:apply-style-name="Good" calcext:value="begins-with(&quot;P&quot;)" calcext:base-cell-address="Data.A2"/></calcext:conditional-format>
</calcext:conditional-formats>"""
    data = f"""<table:table table:name="Data" table:print-ranges="Data.A1:Data.F13" table:protected="true"><table:table-header-columns><table:table-column table:style-name="wide"/></table:table-header-columns><table:table-column-group><table:table-column/><table:table-column/></table:table-column-group><table:table-column table:number-columns-repeated="3"/>
<table:table-header-rows>{rows[0]}</table:table-header-rows>{''.join(rows[1:])}{rules}</table:table>"""
    others = f"""<table:table table:name="من اليمين" table:style-name="rtl"><table:table-column/>{row(cell("مرحبا"))}</table:table><table:table table:name="Hidden" table:style-name="gone"><table:table-column/>{row(cell(1))}</table:table>"""
    after = """<table:named-expressions><table:named-range table:name="Scores" table:base-cell-address="$Data.$A$1" table:cell-range-address="$Data.$C$2:.$C$11"/><table:named-expression table:name="Rate" table:base-cell-address="$Data.$A$1" table:expression="0.19"/></table:named-expressions>
<table:database-ranges><table:database-range table:name="Filtered" table:target-range-address="Data.A1:Data.F11" table:display-filter-buttons="true"><table:filter><table:filter-condition table:field-number="1" table:value="Yes" table:operator="="/></table:filter></table:database-range></table:database-ranges>"""
    return document(before, data + others, after)


def pivot():
    rows = [row(*(cell(text) for text in ["Kind", "Country", "Score"]))]
    for n in range(24):
        rows.append(row(cell(["Joint venture", "Partnership", "Licence"][n % 3]), cell(["DE", "FR"][n % 2]), cell(n % 7)))
    data = f'<table:table table:name="Data"><table:table-column table:number-columns-repeated="3"/>{"".join(rows)}</table:table><table:table table:name="Pivot"><table:table-column/>{row(cell(None))}</table:table>'
    field = lambda name, orientation, function: f'<table:data-pilot-field table:source-field-name="{name}" table:orientation="{orientation}" table:used-hierarchy="-1" table:function="{function}"><table:data-pilot-level table:show-empty="false"/></table:data-pilot-field>'
    after = f"""<table:data-pilot-tables><table:data-pilot-table table:name="Kinds" table:target-range-address="Pivot.A1:Pivot.D8" table:show-filter-button="false">
<table:source-cell-range table:cell-range-address="Data.A1:Data.C25"/>{field("Kind", "row", "auto")}{field("Country", "column", "auto")}{field("Score", "data", "sum")}</table:data-pilot-table></table:data-pilot-tables>"""
    return document("", data, after)


def convert(source, ending, folder):
    profile = tempfile.mkdtemp()
    subprocess.run(["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--norestore", "--convert-to", ending, "--outdir", folder, source],
                   check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    shutil.rmtree(profile, ignore_errors=True)


if __name__ == "__main__":
    folder = tempfile.mkdtemp()
    for name, text in [("libreoffice-features", features()), ("libreoffice-pivot", pivot())]:
        source = os.path.join(folder, f"{name}.fods")
        with open(source, "w", encoding="utf-8") as file:
            file.write(text)
        convert(source, "xlsx:Calc MS Excel 2007 XML", HERE)
    # Charts as LibreOffice writes them: taken over from another program's file by way of its own format
    shutil.copy(os.path.join(HERE, "xlsxwriter-charts.xlsx"), os.path.join(folder, "libreoffice-charts.xlsx"))
    convert(os.path.join(folder, "libreoffice-charts.xlsx"), "ods", folder)
    convert(os.path.join(folder, "libreoffice-charts.ods"), "xlsx:Calc MS Excel 2007 XML", HERE)
    shutil.rmtree(folder)
