/** A graph on the screen, by whatever it is drawn. */
export interface Drawing {
  select(id: string | null): void;
  /** Draws anew after a change of colours or language. */
  restyle(): void;
  zoom(how: 'in' | 'out' | 'all'): void;
  kill(): void;
}

/** What a reader does to the graph. */
export interface DrawingEvents {
  select(id: string): void;
  around(id: string): void;
  pair(speaker: string, about: string): void;
}
