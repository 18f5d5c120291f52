"""What several stages need: scenes, prompts, when a line is heard. Imports no stage."""
