/**
 * Causes that are nobody: a "storm" that hits a coast attacks it as little as a "virus" that kills. With one of these as
 * its subject a verb of attack tells a disaster, which PLOVER has no type for. Singular lemmas, sorted; our own selection.
 */
export const NATURAL_FORCES: ReadonlySet<string> = new Set(
  (
    'accident aftershock avalanche blackout blaze blizzard bushfire cancer cholera cloudburst cold collapse collision ' +
    'crash cyclone derailment disaster disease downpour drought earthquake ebola epidemic eruption explosion famine fever ' +
    'fire flood flooding flu frost gale hail hailstorm heat heatwave hunger hurricane illness infection influenza ' +
    'landslide lightning malaria measles meteor monsoon mudslide outbreak pandemic plague pollution quake rain ' +
    'rainfall rockslide sandstorm sea sinkhole smog snow snowfall snowstorm storm stroke temblor temperature tide tornado ' +
    'tremor tsunami twister typhoon virus volcano water wave weather wildfire wind'
  ).split(' '),
);
