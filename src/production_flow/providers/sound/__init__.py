"""What adapters do alike with sound that they bought: spoken lines, mouths, cues of music, effects and room tone."""
