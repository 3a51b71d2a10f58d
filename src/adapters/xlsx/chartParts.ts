import { columnName, type CellRange, type SheetChart } from '#domain/sheet';
import { relationType } from './blankWorkbook';
import { addRelation, type PackageParts } from './packageParts';
import { SHEET_ORDER } from './sheetEditor';
import { childInOrder, childOf, childrenOf, escapeAttribute, escapeText, parseXml } from './xmlTree';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DRAWING_ML = 'http://schemas.openxmlformats.org/drawingml/2006';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const BLANK_DRAWING = `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING_ML}/spreadsheetDrawing" xmlns:a="${DRAWING_ML}/main"/>`;
const COLORS = ['2F5597', 'C55A11', '7F7F7F', 'BF9000', '538135', '7030A0'];

/** The worksheet a chart goes on: its part, its name, and how its part calls the ids of relations. */
export interface ChartSheet {
  readonly path: string;
  readonly name: string;
  readonly idAttribute: string;
}

/** Puts a 图 on a worksheet: the chart as a part of its own, anchored in the drawing of the sheet. */
export function addChartParts(parts: PackageParts, sheet: ChartSheet, chart: SheetChart): void {
  const drawing = drawingOf(parts, sheet);
  const path = parts.freeName('xl/charts/chart', '.xml');
  parts.add(path, chartXml(chart, sheet.name), CHART_TYPE);
  const id = addRelation(parts.relationsOf(drawing), relationType('chart'), `/${path}`);
  const anchors = parts.tree(drawing);
  anchors.children.push(parseXml(anchorXml(chart, id, anchors.children.length + 2)).root);
}

function drawingOf(parts: PackageParts, { path, idAttribute }: ChartSheet): string {
  const relations = parts.relationsOf(path);
  const known = childOf(parts.tree(path), 'drawing')?.attributes.get(idAttribute);
  const relation = childrenOf(relations, 'Relationship').find((one) => one.attributes.get('Id') === known);
  if (relation !== undefined) return (relation.attributes.get('Target') ?? '').slice(1);
  const drawing = parts.freeName('xl/drawings/drawing', '.xml');
  parts.add(drawing, BLANK_DRAWING, DRAWING_TYPE);
  childInOrder(parts.tree(path), 'drawing', SHEET_ORDER).attributes.set(idAttribute, addRelation(relations, relationType('drawing'), `/${drawing}`));
  return drawing;
}

function anchorXml({ place, title }: SheetChart, id: string, number: number): string {
  const corner = (name: string, column: number, row: number): string => `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const zero = '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>';
  const graphic = `<a:graphic><a:graphicData uri="${DRAWING_ML}/chart"><c:chart xmlns:c="${DRAWING_ML}/chart" xmlns:r="${RELATIONS}" r:id="${id}"/></a:graphicData></a:graphic>`;
  const frame = `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number}" name="图表 ${number - 1}" descr="${escapeAttribute(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>${zero}${graphic}</xdr:graphicFrame>`;
  return `<xdr:twoCellAnchor>${corner('from', place.left, place.top)}${corner('to', place.right + 1, place.bottom + 1)}${frame}<xdr:clientData/></xdr:twoCellAnchor>`;
}

function chartXml(chart: SheetChart, sheet: string): string {
  const run = `<a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>${escapeText(chart.title)}</a:t></a:r>`;
  const title = `<c:title><c:tx><c:rich><a:bodyPr/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>`;
  const isPie = chart.kind === 'pie';
  const legend = isPie ? '' : '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
  const plot = isPie ? pieXml(chart, sheet) : columnsXml(chart, sheet);
  const space = `xmlns:c="${DRAWING_ML}/chart" xmlns:a="${DRAWING_ML}/main" xmlns:r="${RELATIONS}"`;
  return `${HEAD}<c:chartSpace ${space}><c:roundedCorners val="0"/><c:chart>${title}<c:plotArea><c:layout/>${plot}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`;
}

function pieXml(chart: SheetChart, sheet: string): string {
  const points = Array.from({ length: chart.data.bottom - chart.data.top }, (_, index) => `<c:dPt><c:idx val="${index}"/><c:bubble3D val="0"/>${fill(index)}</c:dPt>`);
  const labels = `<c:dLbls><c:numFmt formatCode="0.0%" sourceLinked="0"/><c:dLblPos val="outEnd"/>${shown({ category: true, percentage: true })}<c:showLeaderLines val="1"/></c:dLbls>`;
  return `<c:pieChart><c:varyColors val="1"/>${seriesXml(chart.data, sheet, 0, points.join('') + labels)}<c:firstSliceAng val="0"/></c:pieChart>`;
}

function columnsXml({ data, fromZero }: SheetChart, sheet: string): string {
  const labels = `<c:invertIfNegative val="0"/><c:dLbls><c:numFmt formatCode="#,##0.00" sourceLinked="0"/><c:dLblPos val="outEnd"/>${shown({ value: true })}</c:dLbls>`;
  const series = Array.from({ length: data.right - data.left }, (_, index) => seriesXml(data, sheet, index, labels, fill(index)));
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  const bars = `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>`;
  const categories = `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>${ticks}<c:tickLblPos val="low"/><c:crossAx val="2"/></c:catAx>`;
  const scale = `<c:scaling><c:orientation val="minMax"/>${fromZero === true ? '<c:min val="0"/>' : ''}</c:scaling>`;
  return `${bars}${categories}<c:valAx><c:axId val="2"/>${scale}<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines/><c:numFmt formatCode="#,##0" sourceLinked="0"/>${ticks}<c:tickLblPos val="nextTo"/><c:crossAx val="1"/></c:valAx>`;
}

function seriesXml(data: CellRange, sheet: string, index: number, looks: string, colour = ''): string {
  const column = data.left + 1 + index;
  const from = (left: number, top: number, bottom: number): string => `<c:f>${escapeText(reference(sheet, left, top, bottom))}</c:f>`;
  const name = `<c:tx><c:strRef>${from(column, data.top, data.top)}</c:strRef></c:tx>`;
  const categories = `<c:cat><c:strRef>${from(data.left, data.top + 1, data.bottom)}</c:strRef></c:cat>`;
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${name}${colour}${looks}${categories}<c:val><c:numRef>${from(column, data.top + 1, data.bottom)}</c:numRef></c:val></c:ser>`;
}

function reference(sheet: string, column: number, top: number, bottom: number): string {
  const cell = (row: number): string => `$${columnName(column)}$${row + 1}`;
  return `'${sheet.replaceAll("'", "''")}'!${top === bottom ? cell(top) : `${cell(top)}:${cell(bottom)}`}`;
}

function fill(index: number): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${COLORS[index % COLORS.length] ?? ''}"/></a:solidFill></c:spPr>`;
}

function shown({ value = false, category = false, percentage = false }: { readonly value?: boolean; readonly category?: boolean; readonly percentage?: boolean }): string {
  return `<c:showLegendKey val="0"/><c:showVal val="${Number(value)}"/><c:showCatName val="${Number(category)}"/><c:showSerName val="0"/><c:showPercent val="${Number(percentage)}"/><c:showBubbleSize val="0"/>`;
}
