"""What a text says about itself: its quotation marks, its direct speech and who speaks it, its figures."""
