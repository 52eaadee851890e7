package org.isnad.core.coder;

import java.util.ArrayList;
import java.util.List;
import org.isnad.core.actor.Entity;
import org.isnad.core.attribution.Link;
import org.isnad.core.event.Draft;
import org.isnad.core.language.Chunk;
import org.isnad.core.place.Places;
import org.jspecify.annotations.Nullable;

/** A draft whose chunks were turned into entities, a place, a time and a chain of sources. */
final class Resolved {
  final Draft draft;
  final List<Filler> actor = new ArrayList<>();
  final List<Filler> recipient = new ArrayList<>();
  final List<ThirdFiller> third = new ArrayList<>();
  final List<SourceFiller> sources = new ArrayList<>();
  final List<Quantity> quantities = new ArrayList<>();
  EventDate date = EventDate.UNKNOWN;
  Places.@Nullable Found place;
  @Nullable Chunk placeChunk;
  Basis placeBasis = Basis.STATED;
  @Nullable Resolved sameAs;

  /** A definite noun names the event, as one known already. */
  boolean definite;

  /**
   * An entity in a slot, with the words that put it there; the chunk is null when it was carried.
   */
  record Filler(Entity entity, @Nullable Chunk chunk, Basis basis) {}

  record ThirdFiller(Filler filler, Draft.Third third) {}

  record SourceFiller(Entity entity, Link link, boolean carried) {}

  Resolved(Draft draft) {
    this.draft = draft;
  }
}
