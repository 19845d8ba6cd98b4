import { events } from '@forge/bridge';
import { layOut, neighbour, NODE_HEIGHT, NODE_WIDTH, type Direction, type Layout } from '../../../src/frontend/graph/layout';
import { GRAPH_EVENTS, readGraph } from '../../../src/frontend/graph/protocol';
import { followTheme } from '../shared/theme';
import { drawGraph, drawLegend, highlight } from './draw';
import './main.css';
import { middleOf, showing, zoomed, type ViewBox } from './view-box';

const MARGIN = 24;
const STEP = 1.25;
/** A press that moves less than this is a click. */
const CLICK_PX = 4;

function element<E extends Element>(id: string, type: new () => E): E {
  const found = document.getElementById(id);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${id}.`);
}

const picture = element('graph', SVGSVGElement);
let layout: Layout = { nodes: new Map(), width: 0, height: 0 };
let boxes: ReadonlyMap<number, SVGGElement> = new Map();
let box: ViewBox = { x: 0, y: 0, width: 1, height: 1 };
let focused: number | null = null;

function show(next: ViewBox): void {
  box = next;
  picture.setAttribute('viewBox', [box.x, box.y, box.width, box.height].map(String).join(' '));
}

/** The part of the picture that the window shows at a width of the picture. */
function boxOf(width: number): ViewBox {
  const { width: pixels, height } = picture.getBoundingClientRect();
  return { x: -MARGIN, y: -MARGIN, width, height: pixels === 0 ? width : (width * height) / pixels };
}

function fit(): void {
  const { width: pixels, height } = picture.getBoundingClientRect();
  const ratio = height === 0 ? 1 : pixels / height;
  show(boxOf(Math.max(layout.width + 2 * MARGIN, (layout.height + 2 * MARGIN) * ratio)));
}

/** At first as large as can be read, from the top left, or the whole where that is small enough. */
function begin(): void {
  fit();
  const { width } = picture.getBoundingClientRect();
  if (box.width > width) show(boxOf(width));
}

function zoom(factor: number, at = middleOf(box)): void {
  show(zoomed(box, factor, at));
}

function pointOf(event: MouseEvent): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = picture.getBoundingClientRect();
  return { x: box.x + ((event.clientX - left) / width) * box.width, y: box.y + ((event.clientY - top) / height) * box.height };
}

const orderOf = (target: EventTarget | null): number | null => {
  const order = target instanceof Element ? target.closest<SVGGElement>('g.node')?.dataset['order'] : undefined;
  return order === undefined ? null : Number(order);
};

function openTicket(order: number): void {
  events.emit(GRAPH_EVENTS.open, { order }).catch(console.error);
}

/** One box at a time is in the tab order; arrow keys move on from it. */
function stopAt(order: number): void {
  boxes.get(focused ?? order)?.setAttribute('tabindex', '-1');
  boxes.get(order)?.setAttribute('tabindex', '0');
  focused = order;
}

function draw(payload: unknown): void {
  const graph = readGraph(payload);
  layout = layOut(graph);
  boxes = drawGraph(picture, graph, layout);
  drawLegend(element('legend', HTMLUListElement), graph);
  focused = null;
  const [first] = layout.nodes.keys();
  if (first !== undefined) stopAt(first);
  begin();
}

const ARROWS: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
const PAN: Readonly<Record<Direction, readonly [number, number]>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

function onKey(event: KeyboardEvent): void {
  const direction = ARROWS[event.key];
  const order = orderOf(event.target);
  if (event.key === '+' || event.key === '=') zoom(1 / STEP);
  else if (event.key === '-') zoom(STEP);
  else if (event.key === '0') fit();
  else if (direction !== undefined && event.shiftKey) {
    const [dx, dy] = PAN[direction];
    show({ ...box, x: box.x + (dx * box.width) / 8, y: box.y + (dy * box.height) / 8 });
  } else if (direction !== undefined && order !== null) {
    const next = neighbour(layout, order, direction);
    if (next !== null) boxes.get(next)?.focus();
  } else if ((event.key === 'Enter' || event.key === ' ') && order !== null) openTicket(order);
  else return;
  event.preventDefault();
}

let press: { readonly x: number; readonly y: number; readonly from: ViewBox; moved: boolean } | null = null;

picture.addEventListener('keydown', onKey);
picture.addEventListener('focusin', (event) => {
  const order = orderOf(event.target);
  const placed = order === null ? undefined : layout.nodes.get(order);
  if (order === null || placed === undefined) return;
  stopAt(order);
  highlight(picture, boxes, order);
  if (press === null) show(showing(box, { x: placed.x, y: placed.y, width: NODE_WIDTH, height: NODE_HEIGHT }));
});
picture.addEventListener('focusout', () => {
  highlight(picture, boxes, null);
});
picture.addEventListener('mouseover', (event) => {
  highlight(picture, boxes, orderOf(event.target));
});
picture.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    zoom(event.deltaY > 0 ? STEP : 1 / STEP, pointOf(event));
  },
  { passive: false },
);
picture.addEventListener('pointerdown', (event) => {
  press = { x: event.clientX, y: event.clientY, from: box, moved: false };
});
picture.addEventListener('pointermove', (event) => {
  if (press === null) return;
  const [dx, dy] = [event.clientX - press.x, event.clientY - press.y];
  if (!press.moved && Math.hypot(dx, dy) < CLICK_PX) return;
  if (!press.moved) picture.setPointerCapture(event.pointerId);
  press.moved = true;
  picture.classList.add('moving');
  const { width, height } = picture.getBoundingClientRect();
  show({ ...press.from, x: press.from.x - (dx / width) * press.from.width, y: press.from.y - (dy / height) * press.from.height });
});
picture.addEventListener('pointerup', (event) => {
  const order = orderOf(event.target);
  if (press?.moved === false && order !== null) openTicket(order);
  press = null;
  picture.classList.remove('moving');
});
picture.addEventListener('pointercancel', () => {
  press = null;
  picture.classList.remove('moving');
});
element('in', HTMLButtonElement).addEventListener('click', () => {
  zoom(1 / STEP);
});
element('out', HTMLButtonElement).addEventListener('click', () => {
  zoom(STEP);
});
element('fit', HTMLButtonElement).addEventListener('click', fit);
window.addEventListener('resize', () => {
  show({ ...box, height: boxOf(box.width).height });
});

followTheme().catch(console.error);
events
  .on(GRAPH_EVENTS.draw, draw)
  .then(() => events.emit(GRAPH_EVENTS.ready, {}))
  .catch(console.error);
