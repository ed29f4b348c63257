/** Buttons pressed while what they work on may still be on its way. */
export interface Presses<Session> {
  /** Does it at once where there is a session, or else as soon as there is one; of several that wait the last is done. */
  press(deed: (session: Session) => void): void;
  /** The session that was there is no more; another is on its way. */
  gone(): void;
  /** A session takes what is pressed from now on, and what has waited for it. */
  ready(session: Session): void;
}

/** Keeps what was pressed before the add-in was loaded: it would be lost, and the pane come up with another page than asked for. */
export function createPresses<Session>(): Presses<Session> {
  let here: Session | undefined;
  let waiting: ((session: Session) => void) | undefined;
  return {
    press(deed) {
      if (here === undefined) waiting = deed;
      else deed(here);
    },
    gone() {
      here = undefined;
    },
    ready(session) {
      here = session;
      const deed = waiting;
      waiting = undefined;
      deed?.(session);
    },
  };
}
