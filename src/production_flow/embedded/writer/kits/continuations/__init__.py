"""What beats inside a scene want, meet and turn into: texts by class of speech act, read by the storyboard."""
