interface Named {
  readonly x: number;
  readonly y: number;
  /** Radius in pixels. */
  readonly size: number;
  readonly ar: string | null;
  readonly en: string | null;
}

interface Box {
  x: number;
  y: number;
  /** Reach from the centre, in pixels; the name stands on the right. */
  readonly left: number;
  readonly right: number;
  readonly half: number;
}

const LETTER = { width: 7, most: 28, height: 11 } as const;
const ROUNDS = 120;

/**
 * Stretches the layout to the view and nudges nodes apart until no name covers another, as far as some rounds can: the
 * server lays out points, the reader sees names beside them. Deterministic; for a few dozen nodes, as every pair is
 * looked at. Positions come out in pixels of the view.
 */
export function spreadApart<T extends Named>(
  nodes: readonly T[],
  view: { width: number; height: number },
): readonly T[] {
  const x = scaled(
    nodes.map((node) => node.x),
    view.width,
  );
  const y = scaled(
    nodes.map((node) => node.y),
    view.height,
  );
  const boxes = nodes.map((node, index): Box => {
    const letters = Math.min(Math.max(node.ar?.length ?? 0, node.en?.length ?? 0), LETTER.most);
    const half = Math.max(node.size, LETTER.height) + 2;
    return { x: x[index]!, y: y[index]!, left: node.size + 4, right: node.size + 8 + letters * LETTER.width, half };
  });
  for (let round = 0; round < ROUNDS; round++) {
    let moved = false;
    for (let i = 0; i < boxes.length; i++) {
      for (let j = i + 1; j < boxes.length; j++) moved = pushApart(boxes[i]!, boxes[j]!) || moved;
    }
    if (!moved) break;
  }
  return nodes.map((node, index) => ({ ...node, x: boxes[index]!.x, y: boxes[index]!.y }));
}

/** Half by place and half by order: one far outlier must not press all others together. */
function scaled(values: readonly number[], length: number): readonly number[] {
  const inOrder = values.toSorted((a, b) => a - b);
  const least = inOrder[0] ?? 0;
  const extent = (inOrder.at(-1) ?? 0) - least || 1;
  const last = Math.max(values.length - 1, 1);
  return values.map((value) => ((value - least) / extent / 2 + inOrder.indexOf(value) / last / 2) * length);
}

/** Moves two boxes that overlap a quarter of the overlap each, along the shorter way. */
function pushApart(a: Box, b: Box): boolean {
  const overX = Math.min(a.x + a.right - (b.x - b.left), b.x + b.right - (a.x - a.left));
  const overY = a.half + b.half - Math.abs(b.y - a.y);
  if (overX <= 0 || overY <= 0) return false;
  if (overY < overX) {
    const way = (b.y < a.y ? -1 : 1) * (overY / 4 + 0.1);
    a.y -= way;
    b.y += way;
  } else {
    const way = (b.x < a.x ? -1 : 1) * (overX / 4 + 0.1);
    a.x -= way;
    b.x += way;
  }
  return true;
}
