import { ResponsiveContainer, Sankey, type SankeyLinkProps, type SankeyNodeProps, Tooltip } from 'recharts';
import type { FlowNode } from '../../../../api/cash-flow.js';
import { magnitude } from '../../../../format/money.js';
import { useFormat } from '../../../../format/use-format.js';
import { categoryColour } from '../../../../parts/category-colour.js';
import { tooltip } from '../../../../parts/chart-style.js';
import type { Flows } from '../fold-flows.js';
import { useNodeName } from '../use-node-name.js';
import styles from './cash-flow-chart.module.css';

interface CashFlowChartProps {
  flows: Flows;
  /** What a line of text needs, and so the least from a node to the next, in pixels. */
  line: number;
  /** For the labels of the last column, in pixels. */
  margin: number;
}

/** Height of a letter and the space below it, in pixels. */
const LETTER = 14;
/** Letters of a name beside its amount; the table has all of them. */
const LETTERS = 17;

/** Bands from what came in to what it was spent on, as wide as the money that flows in them. */
export default function CashFlowChart({ flows: { nodes, links }, line, margin }: CashFlowChartProps) {
  const format = useFormat();
  const nameOf = useNodeName();
  const place = new Map(nodes.map(({ id }, i) => [id, i]));
  const parent = new Map(links.map(({ from, to }) => [to, nodes[place.get(from) ?? 0]]));
  const colours = nodes.map((node) =>
    colourOf(BRANCHES.has(node.kind) ? (parent.get(node.id) ?? node) : node),
  );
  const money = (value: unknown) => format.money(String(value), { whole: true });
  const data = {
    nodes: nodes.map((node) => ({ name: nameOf(node) })),
    links: links.map(({ from, to, amount }) => ({
      source: place.get(from) ?? 0,
      target: place.get(to) ?? 0,
      value: magnitude(amount),
    })),
  };

  const drawNode = ({ x, y, width, height, index }: SankeyNodeProps) => {
    const node = nodes[index];
    if (!node) return null;
    const name = nameOf(node);
    const isAbove = node.kind === 'income';
    const [left, middle] = isAbove ? [x, y - LETTER] : [x + width + 6, y + height / 2];
    return (
      <g>
        <rect x={x} y={y} width={width} height={Math.max(height, 2)} fill={colours[index]} rx={1} />
        <text x={left} y={middle} dy="0.35em" className={styles.label}>
          {isAbove && <tspan dy={-LETTER}>{name}</tspan>}
          {!isAbove && (name.length > LETTERS ? `${name.slice(0, LETTERS - 1).trimEnd()}…` : name)}
          <tspan {...(isAbove ? { x: left, dy: LETTER } : { dx: 6 })} className={styles.amount}>
            {money(node.amount)}
          </tspan>
        </text>
      </g>
    );
  };

  const drawLink = (link: SankeyLinkProps) => {
    const { sourceX, sourceY, sourceControlX, targetX, targetY, targetControlX, linkWidth, index } = link;
    const { source = 0, target = 0 } = data.links[index] ?? {};
    // A band has the colour of the end that says more: everything flows through the income.
    const colour = colours[nodes[target]?.kind === 'income' ? source : target];
    return (
      <path
        d={`M${sourceX},${sourceY}C${sourceControlX},${sourceY} ${targetControlX},${targetY} ${targetX},${targetY}`}
        fill="none"
        stroke={colour}
        strokeOpacity={0.28}
        strokeWidth={Math.max(linkWidth, 1)}
      />
    );
  };

  return (
    <ResponsiveContainer>
      <Sankey
        data={data}
        node={drawNode}
        link={drawLink}
        nodePadding={line}
        nodeWidth={10}
        sort={false}
        align="left"
        margin={{ top: 2.5 * LETTER, right: margin, bottom: line / 2, left: 0 }}
        accessibilityLayer={false}
      >
        <Tooltip
          {...tooltip}
          itemStyle={{ color: 'var(--ink)' }}
          separator=": "
          formatter={money}
          isAnimationActive={false}
        />
      </Sankey>
    </ResponsiveContainer>
  );
}

const BRANCHES = new Set<FlowNode['kind']>(['merchant', 'other-merchants']);

function colourOf({ kind, name }: FlowNode): string {
  if (kind === 'category' || kind === 'refunds') return categoryColour(name);
  return kind === 'from-savings' || kind === 'paid-back' ? 'var(--bad)' : 'var(--accent)';
}
