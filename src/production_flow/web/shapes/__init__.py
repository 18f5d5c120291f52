"""What goes over the wire, exactly: one file per area, as the routes have them."""
