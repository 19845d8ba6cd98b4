import { PHASES, type Phase } from '../../domain/plan';

/** Events between the page and the Frame `graph`. */
export const GRAPH_EVENTS = {
  /** Frame: it is there and waits for tickets. */
  ready: 'graph.ready',
  /** Page: {@link DrawnGraph}. */
  draw: 'graph.draw',
  /** Frame: a ticket was chosen, by its order. */
  open: 'graph.open',
} as const;

export interface GraphNode {
  readonly order: number;
  readonly title: string;
  readonly phase: Phase;
  /** Left out of the export. */
  readonly excluded: boolean;
}

/** Orders: blocker, blocked. */
export type GraphEdge = readonly [blocker: number, blocked: number];

export interface DrawnGraph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Dependencies that the plan left out. */
  readonly cuts: readonly GraphEdge[];
}

const field = (value: unknown, name: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function nodeOf(value: unknown): GraphNode[] {
  const [order, title, phase] = [field(value, 'order'), field(value, 'title'), PHASES.find((one) => one === field(value, 'phase'))];
  return typeof order === 'number' && typeof title === 'string' && phase !== undefined ? [{ order, title, phase, excluded: field(value, 'excluded') === true }] : [];
}

function edgesOf(value: unknown, known: ReadonlySet<number>): GraphEdge[] {
  return list(value).flatMap((edge): GraphEdge[] => {
    const [blocker, blocked]: readonly unknown[] = list(edge);
    return typeof blocker === 'number' && typeof blocked === 'number' && known.has(blocker) && known.has(blocked) && blocker !== blocked ? [[blocker, blocked]] : [];
  });
}

/** What an event carried; what is no ticket, or leads to none, is left out. */
export function readGraph(payload: unknown): DrawnGraph {
  const nodes = list(field(payload, 'nodes')).flatMap(nodeOf);
  const known = new Set(nodes.map(({ order }) => order));
  return { nodes, edges: edgesOf(field(payload, 'edges'), known), cuts: edgesOf(field(payload, 'cuts'), known) };
}

/** Order of the ticket that was chosen; null for anything else. */
export function readOpened(payload: unknown): number | null {
  const order = field(payload, 'order');
  return typeof order === 'number' ? order : null;
}
