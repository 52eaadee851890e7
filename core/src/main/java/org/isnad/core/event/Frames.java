package org.isnad.core.event;

import org.isnad.core.language.Chunk;
import org.isnad.core.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** All frames, by the lexemes that can fire them. Immutable. */
final class Frames {
  private final Lexicon lexicon;
  private final Frame[] frames;
  private final Kinds kinds;

  Frames(Lexicon lexicon, Kinds kinds) {
    this.lexicon = lexicon;
    this.kinds = kinds;
    frames = new Frame[lexicon.frames.size()];
    for (int i = 0; i < frames.length; i++) {
      frames[i] = new Frame(lexicon, i);
    }
  }

  /** The first frame of a lexeme whose needs are met; null when none is. */
  @Nullable Frame match(int lexeme, Arguments a, Chunk trigger) {
    if (lexeme < 0) {
      return null;
    }
    int end = lexicon.lexemes.get(lexeme, Lexicon.LEX_FRAMES_END);
    for (int i = lexicon.lexemes.get(lexeme, Lexicon.LEX_FRAMES); i < end; i++) {
      Frame f = frames[lexicon.frameOf(i)];
      if (met(f, a, trigger)) {
        return f;
      }
    }
    return null;
  }

  /** The frame with an id; null when no list has it. */
  @Nullable Frame named(String id) {
    for (Frame f : frames) {
      if (f.id.equals(id)) {
        return f;
      }
    }
    return null;
  }

  /** True of a verb whose frames have a place for an object that is no victim. */
  boolean wantsObject(int lexeme) {
    int end = lexicon.lexemes.get(lexeme, Lexicon.LEX_FRAMES_END);
    for (int i = lexicon.lexemes.get(lexeme, Lexicon.LEX_FRAMES); i < end; i++) {
      Frame f = frames[lexicon.frameOf(i)];
      boolean object =
          f.verbRole(Arguments.OBJECT) == Frame.RECIPIENT
              || f.verbRole(Arguments.OBJECT) == Frame.RECIPIENT_OR_PLACE;
      if (object && !f.victim) {
        return true;
      }
    }
    return false;
  }

  /** True of a verb whose frames ask what its object is. */
  boolean asksObject(int lexeme) {
    int end = lexicon.lexemes.get(lexeme, Lexicon.LEX_FRAMES_END);
    for (int i = lexicon.lexemes.get(lexeme, Lexicon.LEX_FRAMES); i < end; i++) {
      for (Need[] all : frames[lexicon.frameOf(i)].needs) {
        for (Need need : all) {
          if (need.slot() == Arguments.OBJECT && need.classBit() != 0 && !need.not()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  boolean any(int lexeme) {
    return lexeme >= 0
        && lexicon.lexemes.get(lexeme, Lexicon.LEX_FRAMES)
            < lexicon.lexemes.get(lexeme, Lexicon.LEX_FRAMES_END);
  }

  private boolean met(Frame f, Arguments a, Chunk trigger) {
    if (f.needs.length == 0) {
      return true;
    }
    for (Need[] all : f.needs) {
      boolean ok = true;
      for (Need need : all) {
        if (!need.met(a, trigger, kinds)) {
          ok = false;
          break;
        }
      }
      if (ok) {
        return true;
      }
    }
    return false;
  }
}
