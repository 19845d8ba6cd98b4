import { PHASE_TITLES, PHASES } from '../../../src/domain/plan';
import { NODE_HEIGHT, NODE_WIDTH, type Layout, type PlacedNode } from '../../../src/frontend/graph/layout';
import type { DrawnGraph, GraphEdge } from '../../../src/frontend/graph/protocol';
import { svg } from './svg';

/** Letters of a title that a box holds. */
const LETTERS = 37;

const short = (title: string): string => (title.length <= LETTERS ? title : `${title.slice(0, LETTERS - 1)}…`);

/** A curve from the right side of one box to the left side of the other. */
function curve(from: PlacedNode, to: PlacedNode): string {
  const [x1, y1, x2, y2] = [from.x + NODE_WIDTH, from.y + NODE_HEIGHT / 2, to.x - 6, to.y + NODE_HEIGHT / 2];
  const bend = Math.max(30, Math.abs(x2 - x1) / 2);
  return `M${String(x1)} ${String(y1)} C${String(x1 + bend)} ${String(y1)} ${String(x2 - bend)} ${String(y2)} ${String(x2)} ${String(y2)}`;
}

function arrow(): SVGDefsElement {
  const defs = svg('defs');
  const marker = svg('marker', { id: 'tip', viewBox: '0 0 8 8', refX: 2, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto-start-reverse' });
  marker.append(svg('path', { d: 'M0 0 L8 4 L0 8 z', class: 'tip' }));
  defs.append(marker);
  return defs;
}

function edges(layout: Layout, list: readonly GraphEdge[], className: string): SVGPathElement[] {
  return list.flatMap(([blocker, blocked]) => {
    const [from, to] = [layout.nodes.get(blocker), layout.nodes.get(blocked)];
    if (from === undefined || to === undefined) return [];
    const path = svg('path', { class: className, d: curve(from, to), 'marker-end': 'url(#tip)', 'aria-hidden': 'true' });
    path.dataset['from'] = String(blocker);
    path.dataset['to'] = String(blocked);
    return [path];
  });
}

function node({ order, title, phase, x, y, excluded }: PlacedNode, waitsFor: number): SVGGElement {
  const group = svg('g', { class: excluded ? 'node excluded' : 'node', transform: `translate(${String(x)} ${String(y)})`, tabindex: -1, role: 'button' });
  group.setAttribute('aria-label', `${title}, ${PHASE_TITLES[phase]}, waits for ${String(waitsFor)}${excluded ? ', left out' : ''}`);
  group.dataset['order'] = String(order);
  const tooltip = svg('title');
  tooltip.textContent = title;
  const text = svg('text', { x: 10, y: NODE_HEIGHT / 2 + 4 });
  text.textContent = short(title);
  group.append(tooltip, svg('rect', { class: phase, width: NODE_WIDTH, height: NODE_HEIGHT, rx: 4 }), text);
  return group;
}

/** Draws the whole picture anew; gives the boxes by order. */
export function drawGraph(target: SVGSVGElement, graph: DrawnGraph, layout: Layout): ReadonlyMap<number, SVGGElement> {
  const waits = new Map<number, number>();
  for (const [, blocked] of graph.edges) waits.set(blocked, (waits.get(blocked) ?? 0) + 1);
  const boxes = new Map([...layout.nodes.values()].map((placed) => [placed.order, node(placed, waits.get(placed.order) ?? 0)]));
  target.replaceChildren(arrow(), ...edges(layout, graph.edges, 'edge'), ...edges(layout, graph.cuts, 'edge cut'), ...boxes.values());
  return boxes;
}

/** Which colour stands for which phase. */
export function drawLegend(list: HTMLElement, { nodes, cuts }: DrawnGraph): void {
  const items = PHASES.filter((phase) => nodes.some((one) => one.phase === phase)).map((phase): readonly [SVGElement, string] => [svg('rect', { class: phase, width: 14, height: 14, rx: 3 }), PHASE_TITLES[phase]]);
  if (cuts.length > 0) items.push([svg('path', { class: 'edge cut', d: 'M0 7 H14' }), 'Left out of the plan']);
  list.replaceChildren(
    ...items.map(([mark, label]) => {
      const item = document.createElement('li');
      const picture = svg('svg', { viewBox: '0 0 14 14', 'aria-hidden': 'true' });
      picture.append(mark);
      item.append(picture, label);
      return item;
    }),
  );
}

/** Shows what belongs to a ticket, or nothing. */
export function highlight(target: SVGSVGElement, boxes: ReadonlyMap<number, SVGGElement>, order: number | null): void {
  const near = new Set<number>();
  for (const path of target.querySelectorAll<SVGPathElement>('path.edge')) {
    const [from, to] = [Number(path.dataset['from']), Number(path.dataset['to'])];
    const touches = from === order || to === order;
    path.classList.toggle('near', touches);
    if (touches) near.add(from).add(to);
  }
  for (const [own, box] of boxes) box.classList.toggle('near', near.has(own));
}
